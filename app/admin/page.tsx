import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { OverviewExperiences } from "@/components/editor/overview/overview-experiences";
import { OverviewParts } from "@/components/editor/overview/overview-parts";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { PageVersion } from "@/components/editor/shell/page-version";
import { railGroups } from "@/components/editor/shell/rail-entries";
import { BUTTON } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { Latest } from "./latest";
import { ownerCv } from "./owner-cv";

export async function generateMetadata() {
  const t = await getTranslations("editor.overview");
  return { title: t("title") };
}

/** Where to start: every part of the CV, what to check and what was done last. */
export default async function OverviewPage() {
  const stored = await ownerCv("/admin");
  const t = await getTranslations("editor.overview");
  if (stored === null) {
    return (
      <main id="content">
        <EmptyState title={t("emptyTitle")}>
          <p className="text-md text-ink-2">{t("empty")}</p>
          <Link prefetch={false} href="/admin/import" className={BUTTON.accent}>
            {(await getTranslations("editor"))("import")}
          </Link>
        </EmptyState>
      </main>
    );
  }
  const { cv, version } = stored;
  return (
    <PageVersion version={version}>
      <EditorPage title={t("title")} aside={<Latest />}>
        <p className="mb-5 max-w-[60ch] text-ink-2">{t("lead")}</p>
        <div className="flex flex-col gap-5">
          <OverviewExperiences experiences={cv.experiences} />
          <OverviewParts
            groups={railGroups(cv, { findings: null }).filter(({ title }) => title !== "experiences")}
          />
        </div>
      </EditorPage>
    </PageVersion>
  );
}
