import { getLocale, getTranslations } from "next-intl/server";
import { EntryListsEditor } from "@/components/editor/lists/entry-lists-editor";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { PageVersion } from "@/components/editor/shell/page-version";
import { Markdown } from "@/components/ui/markdown";
import { entriesIn, listsOf } from "@/lib/cv/entries/entry-lists";
import { entrySections } from "@/lib/cv/words/entry-sections";
import { Latest } from "../recent-revisions";
import { requireOwnerCv } from "../require-owner-cv";

export async function generateMetadata() {
  const t = await getTranslations("editor.rail");
  return { title: t("entries") };
}

export default async function EntriesEditPage() {
  const { cv, version } = await requireOwnerCv("/admin/entries");
  const t = await getTranslations("editor");
  const shown = entrySections(cv, await getLocale());
  return (
    <PageVersion version={version}>
      <EditorPage
        title={t("rail.entries")}
        aside={
          <>
            {shown.length === 0 ? null : (
              <EditorPanel id="preview" title={t("preview.title")} aside={t("preview.aside")}>
                {shown.map(({ title, body }) => (
                  <section key={title} className="mb-3">
                    <h3 className="mb-1 font-semibold">{title}</h3>
                    <Markdown text={body} />
                  </section>
                ))}
              </EditorPanel>
            )}
            <Latest />
          </>
        }
      >
        <p className="mb-5 max-w-[60ch] text-ink-2">{t("lists.lead")}</p>
        <EntryListsEditor lists={listsOf((list) => entriesIn(cv, list))} />
      </EditorPage>
    </PageVersion>
  );
}
