import { useTranslations } from "next-intl";
import { ChoiceField } from "./choice-field";
import type { BoundField } from "./use-entry-form";

/** Whether recruiters see the entry; `value` is true when it is hidden from them. */
export function VisibilityField({ value, onChange }: Omit<BoundField<boolean>, "path">) {
  const t = useTranslations("editor.project");
  return (
    <ChoiceField
      label={t("visibility")}
      value={value ? "hidden" : "visible"}
      options={[
        { value: "visible", label: t("visible") },
        { value: "hidden", label: t("hidden") },
      ]}
      onChange={(chosen) => onChange(chosen === "hidden")}
    />
  );
}
