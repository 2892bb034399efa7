import { getTranslations } from "next-intl/server";
import { OverviewExperiences } from "@/components/editor/overview/overview-experiences";
import { OverviewGroups } from "@/components/editor/overview/overview-groups";
import { OverviewParts } from "@/components/editor/overview/overview-parts";
import { SampleOffer } from "@/components/editor/sample/sample-offer";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { PageVersion } from "@/components/editor/shell/page-version";
import { sidebarGroups } from "@/components/editor/shell/sidebar-entries";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { database } from "@/db/database";
import type { Cv } from "@/lib/cv/model";
import { MAX_DOCUMENT_BYTES } from "@/lib/documents/import-document";
import { isSample } from "@/lib/queries/sample";
import { openFindings } from "./check/owner-findings";
import { examineImport } from "./import/import-actions";
import { ownerCv } from "./owner-cv";
import { Latest } from "./recent-revisions";
import { keepSampleCv, startEmptyCv } from "./sample-actions";

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
          <ButtonLink look="accent" href="/admin/import">
            {(await getTranslations("editor"))("import")}
          </ButtonLink>
        </EmptyState>
      </main>
    );
  }
  const { cv, version } = stored;
  const findings = await openFindings("/admin");
  return (
    <PageVersion version={version}>
      <EditorPage title={t("title")} aside={<Latest />}>
        <p className="mb-5 max-w-[60ch] text-ink-2">{t("lead")}</p>
        <div className="flex flex-col gap-5">
          {(await isSample(await database())) ? (
            <SampleOffer
              examine={examineImport}
              largest={MAX_DOCUMENT_BYTES}
              startEmpty={startEmptyCv}
              keep={keepSampleCv}
            />
          ) : null}
          <OverviewExperiences experiences={cv.experiences} />
          <OverviewGroups groups={cv.skillGroups} />
          <OverviewParts groups={otherParts(cv, findings)} />
        </div>
      </EditorPage>
    </PageVersion>
  );
}

/** What has no list of its own on this page. */
function otherParts(cv: Cv, findings: number) {
  return sidebarGroups({ ...cv, skillGroups: [], experiences: [] }, { findings });
}
