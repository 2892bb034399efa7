import { getTranslations } from "next-intl/server";
import { ReadTable } from "@/components/editor/readers/read-table";
import { ReadsByDay } from "@/components/editor/readers/reads-by-day";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { database } from "@/db/database";
import { READ_KINDS, type ReadCounts, readDailyCounts } from "@/lib/queries/daily-counts";
import { requireOwnerCv } from "../require-owner-cv";

const DAYS = 30;
const WEEK = 7;
const DAY_MS = 86_400_000;

export async function generateMetadata() {
  const t = await getTranslations("editor.readers");
  return { title: t("title") };
}

/** How often the CV was read in the last weeks, for the candidate alone. */
export default async function ReadersPage() {
  await requireOwnerCv("/admin/readers");
  const t = await getTranslations("editor.readers");
  const now = Date.now();
  const days = Array.from({ length: DAYS }, (_, ago) => dayOf(now - ago * DAY_MS));
  const counts = await readDailyCounts(await database(), days.at(-1) ?? "");
  const sum = (of: readonly string[], kind: keyof ReadCounts) =>
    of.reduce((total, day) => total + (counts.get(day)?.[kind] ?? 0), 0);
  const rows = READ_KINDS.map((kind) => ({
    kind,
    week: sum(days.slice(0, WEEK), kind),
    month: sum(days, kind),
  }));
  if (rows.every(({ month }) => month === 0)) {
    return (
      <EditorPage title={t("title")}>
        <p className="mb-5 max-w-[60ch] text-ink-2">{t("lead")}</p>
        <p className="text-md">{t("none")}</p>
      </EditorPage>
    );
  }
  return (
    <EditorPage title={t("title")}>
      <p className="mb-5 max-w-[60ch] text-ink-2">{t("lead")}</p>
      <div className="flex max-w-2xl flex-col gap-5">
        <ReadTable rows={rows} />
        <ReadsByDay
          days={days.map((day) => ({
            day,
            count: READ_KINDS.reduce((total, kind) => total + sum([day], kind), 0),
          }))}
        />
      </div>
    </EditorPage>
  );
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, "2026-11-27".length);
}
