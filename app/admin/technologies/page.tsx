import { getTranslations } from "next-intl/server";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { PageVersion } from "@/components/editor/shell/page-version";
import { TechnologyList } from "@/components/editor/technologies/technology-list";
import { catalogueEntries } from "@/lib/cv/technologies/catalogue-entries";
import { Latest } from "../recent-revisions";
import { requireOwnerCv } from "../require-owner-cv";

export async function generateMetadata() {
  const t = await getTranslations("editor.rail");
  return { title: t("technologies") };
}

export default async function TechnologiesEditPage() {
  const { cv, version } = await requireOwnerCv("/admin/technologies");
  const t = await getTranslations("editor");
  return (
    <PageVersion version={version}>
      <EditorPage title={t("rail.technologies")} aside={<Latest />}>
        <p className="mb-5 max-w-[60ch] text-ink-2">{t("technologies.lead")}</p>
        <TechnologyList entries={catalogueEntries(cv)} />
      </EditorPage>
    </PageVersion>
  );
}
