import { getTranslations } from "next-intl/server";
import { SectionList } from "@/components/editor/sections/section-list";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { PageVersion } from "@/components/editor/shell/page-version";
import { Latest } from "../recent-revisions";
import { requireOwnerCv } from "../require-owner-cv";

export async function generateMetadata() {
  const t = await getTranslations("editor.rail");
  return { title: t("sections") };
}

export default async function SectionsEditPage() {
  const { cv, version } = await requireOwnerCv("/admin/sections");
  const t = await getTranslations("editor");
  return (
    <PageVersion version={version}>
      <EditorPage title={t("rail.sections")} aside={<Latest />}>
        <p className="mb-5 max-w-[60ch] text-ink-2">{t("sections.lead")}</p>
        <SectionList sections={cv.sections} />
      </EditorPage>
    </PageVersion>
  );
}
