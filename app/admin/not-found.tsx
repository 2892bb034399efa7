import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";

/** A part of the CV that is gone; the rail beside it has the others. */
export default function EditorNotFound() {
  const t = useTranslations("editor.project");
  return (
    <main id="content">
      <title>{t("notFoundTitle")}</title>
      <EmptyState title={t("notFoundTitle")}>
        <p className="text-md text-ink-2">{t("notFound")}</p>
      </EmptyState>
    </main>
  );
}
