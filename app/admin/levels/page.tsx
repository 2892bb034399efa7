import { getTranslations } from "next-intl/server";
import { LevelList } from "@/components/editor/levels/level-list";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { PageVersion } from "@/components/editor/shell/page-version";
import type { Cv, Level } from "@/lib/cv/model";
import { Latest } from "../recent-revisions";
import { requireOwnerCv } from "../require-owner-cv";

export async function generateMetadata() {
  const t = await getTranslations("editor.rail");
  return { title: t("levels") };
}

export default async function LevelsEditPage() {
  const { cv, version } = await requireOwnerCv("/admin/levels");
  const t = await getTranslations("editor");
  return (
    <PageVersion version={version}>
      <EditorPage title={t("rail.levels")} aside={<Latest />}>
        <p className="mb-5 max-w-[60ch] text-ink-2">{t("levels.lead")}</p>
        <LevelList levels={cv.levels.toSorted((a, b) => placeOf(a) - placeOf(b))} uses={usesOf(cv)} />
      </EditorPage>
    </PageVersion>
  );
}

function placeOf({ rank }: Level): number {
  return rank ?? Number.MAX_SAFE_INTEGER;
}

/** How many skills are declared at each level. */
function usesOf(cv: Cv): Record<string, number> {
  const uses: Record<string, number> = {};
  for (const { level } of cv.skillGroups.flatMap(({ skills }) => skills)) {
    if (level !== null) uses[level] = (uses[level] ?? 0) + 1;
  }
  return uses;
}
