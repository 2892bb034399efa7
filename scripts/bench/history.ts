import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { type Db, openDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import type { Cv } from "@/lib/cv/model";
import { saveEdit } from "@/lib/mutations/change-cv";
import { importFile } from "@/lib/mutations/import-file";
import { readCv } from "@/lib/queries/read-cv";
import { quantile } from "./quantile";
import { atMost, kilobytes, milliseconds, type Report } from "./report";

const EDITS = 10_000;
const LARGEST = 20e6;

/** How long a save of the seed CV takes and how large its history grows, over edits like those a person does. */
export async function historyReport(): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), "parcours-history-"));
  const db = await openDatabase({
    databaseUrl: `file:${join(folder, "parcours.db")}`,
    databaseAuthToken: null,
  });
  try {
    await migrateDatabase(db);
    await importFile(db, { fileName: "cv.md", bytes: readFileSync("db/seed/cv.md") }, { at: new Date() });
    const latencies = await saved(db);
    const size = await historySize(db);
    return {
      title: `History: ${EDITS.toLocaleString("en")} saves of the real CV, one after the other`,
      how: "each is a transaction with its revision, in a file on this disk",
      figures: [
        { what: "a save, p50", value: milliseconds(quantile(latencies, 0.5)) },
        { what: "a save, p99", value: milliseconds(quantile(latencies, 0.99)) },
        atMost("size of the history", size, LARGEST, kilobytes),
        { what: "of it, one save", value: `${Math.round(size / EDITS)} bytes` },
      ],
    };
  } finally {
    db.$client.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Milliseconds of each save. */
async function saved(db: Db): Promise<number[]> {
  const cv = (await readCv(db))?.cv;
  if (cv === undefined) throw new Error("The seed CV is not there.");
  const latencies: number[] = [];
  for (let number = 0; number < EDITS; number += 1) {
    const began = performance.now();
    const outcome = await saveEdit(db, { edit: editOf(cv, number), expected: null, at: new Date() });
    latencies.push(performance.now() - began);
    if (outcome.status !== "saved") throw new Error(JSON.stringify(outcome));
  }
  return latencies;
}

/** Mostly words added to a section, some dates, titles and profile lines. */
function editOf(cv: Cv, number: number): unknown {
  const projects = cv.experiences.flatMap((experience) => experience.projects);
  const project = projects[(number * 7) % projects.length];
  if (project === undefined) throw new Error("The seed CV has no project.");
  const update = (fields: object) => ({ kind: "project.update", project: project.slug, fields });
  if (number % 10 === 3) return update({ title: `${project.title} (${number})` });
  if (number % 10 === 6) return update({ period: { from: `${2000 + (number % 20)}`, to: null } });
  if (number % 10 === 9)
    return { kind: "profile.update", fields: { summary: `Version ${number} du résumé.` } };
  const chosen = number % Math.max(1, project.sections.length);
  const sections = project.sections.map((section, index) =>
    index === chosen
      ? { ...section, body: `${section.body}\n* Étape ${number} : reprise sur Nginx` }
      : section,
  );
  return update({ sections });
}

/** Bytes of the pages that hold revisions. */
async function historySize(of: Db): Promise<number> {
  const rows = await of.all<{ bytes: number }>(
    sql`SELECT sum(length(sentence) + length(at) + 24 + coalesce(length(delta), 0) + coalesce(length(snapshot), 0)) AS bytes FROM revisions`,
  );
  return rows[0]?.bytes ?? 0;
}
