import { useTranslations } from "next-intl";
import { ChoiceField } from "./choice-field";

/** Whether recruiters see the entry. */
export function VisibilityField({
  hidden,
  onChange,
}: {
  hidden: boolean;
  onChange: (hidden: boolean) => void;
}) {
  const t = useTranslations("editor.project");
  return (
    <ChoiceField
      label={t("visibility")}
      value={hidden ? "hidden" : "visible"}
      options={[
        { value: "visible", label: t("visible") },
        { value: "hidden", label: t("hidden") },
      ]}
      onChange={(chosen) => onChange(chosen === "hidden")}
    />
  );
}
