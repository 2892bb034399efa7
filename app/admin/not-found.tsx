import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** A part of the CV that is gone; the rail beside it has the others. */
export default function EditorNotFound() {
  const t = useTranslations("editor.project");
  const overview = useTranslations("editor.overview");
  const history = useTranslations("editor.history");
  return (
    <main id="content">
      <title>{t("notFoundTitle")}</title>
      <EmptyState title={t("notFoundTitle")}>
        <p className="text-md text-ink-2">{t("notFound")}</p>
        <div className="flex flex-wrap gap-2">
          <ButtonLink look="accent" href="/admin">
            {overview("title")}
          </ButtonLink>
          <ButtonLink href="/admin/history">{history("all")}</ButtonLink>
        </div>
      </EmptyState>
    </main>
  );
}
