import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { type Db, openDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { saveEdit } from "@/lib/mutations/change-cv";
import { readCv } from "@/lib/queries/read-cv";
import { aCvOf, aProject } from "@/tests/support/cv-factory";
import { storeCv } from "@/tests/support/stored-cv";
import { quantile } from "./quantile";
import { milliseconds, type Report } from "./report";

const WRITERS = 10;
const DURATION_MS = 60_000;

type Written = { slug: string; title: string; latencies: number[] };

/**
 * Ten that save at once for a minute, as they would in the process that serves; other processes are what the part
 * `crash` is about.
 * @throws Error when a save that was acknowledged is not in the history, or not what the CV says last.
 */
export async function writersReport(): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), "parcours-writers-"));
  const db = await openDatabase({
    databaseUrl: `file:${join(folder, "parcours.db")}`,
    databaseAuthToken: null,
  });
  try {
    await migrateDatabase(db);
    const projects = Array.from({ length: WRITERS }, (_, at) => aProject({ title: `Projet ${at}` }));
    await storeCv(db, aCvOf(projects));
    const until = Date.now() + DURATION_MS;
    const written = await Promise.all(projects.map(({ slug }) => writeUntil(db, slug, until)));
    await check(db, written);
    const latencies = written.flatMap((writer) => writer.latencies);
    return {
      title: "Ten writers at once, for a minute",
      how: "each on a project of its own, in one process; it stops at the first acknowledged save that is lost",
      figures: [
        { what: "saves acknowledged, all of them in the history", value: `${latencies.length}` },
        { what: "a save, p50", value: milliseconds(quantile(latencies, 0.5)) },
        { what: "a save, p99", value: milliseconds(quantile(latencies, 0.99)) },
      ],
    };
  } finally {
    db.$client.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeUntil(db: Db, slug: string, until: number): Promise<Written> {
  const written: Written = { slug, title: "", latencies: [] };
  while (Date.now() < until) {
    const title = `${slug} ${written.latencies.length}`;
    const edit = { kind: "project.update", project: slug, fields: { title } };
    const began = performance.now();
    const outcome = await saveEdit(db, { edit, expected: null, at: new Date() });
    if (outcome.status !== "saved") throw new Error(JSON.stringify(outcome));
    written.latencies.push(performance.now() - began);
    written.title = title;
  }
  return written;
}

async function check(db: Db, written: readonly Written[]): Promise<void> {
  const [kept] = await db.all<{ count: number }>(
    sql`SELECT count(*) AS count FROM revisions WHERE kind = 'edit'`,
  );
  const acknowledged = written.reduce((sum, { latencies }) => sum + latencies.length, 0);
  if (kept?.count !== acknowledged) throw new Error(`${acknowledged} saves, ${kept?.count} revisions.`);
  const cv = (await readCv(db))?.cv;
  const titles = new Map(
    cv?.experiences.flatMap(({ projects }) => projects).map(({ slug, title }) => [slug, title]),
  );
  for (const { slug, title } of written) {
    if (titles.get(slug) !== title) throw new Error(`${slug} is “${titles.get(slug)}”, not “${title}”.`);
  }
}
