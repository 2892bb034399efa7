import { getTranslations } from "next-intl/server";
import { FindingList } from "@/components/editor/check/finding-list";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { PageVersion } from "@/components/editor/shell/page-version";
import { requireOwnerCv } from "../require-owner-cv";
import { findingAction } from "./finding-action";
import { ownerFindings } from "./owner-findings";

export async function generateMetadata() {
  const t = await getTranslations("editor.checking");
  return { title: t("title") };
}

/** What the candidate alone should look at. */
export default async function CheckPage() {
  const stored = await requireOwnerCv("/admin/check");
  const t = await getTranslations("editor.checking");
  return (
    <PageVersion version={stored.version}>
      <EditorPage title={t("title")}>
        <p className="mb-5 max-w-[60ch] text-ink-2">{t("lead")}</p>
        <FindingList
          findings={await ownerFindings("/admin/check")}
          action={findingAction}
          places={{
            groups: stored.cv.skillGroups.map(({ slug, title }) => ({ slug, title })),
            levels: stored.cv.levels.map(({ slug, label }) => ({ slug, label })),
          }}
        />
      </EditorPage>
    </PageVersion>
  );
}
