import { openDatabase } from "@/db/client";
import { saveEdit } from "@/lib/mutations/change-cv";
import { storeImport } from "@/lib/mutations/store-import";
import { crashCv, PROJECT } from "./crash-rounds";

/**
 * A process that saves without end, to be killed: each save writes one mark in several tables, each tenth is an import.
 * It prints the version of each save that was acknowledged.
 */
const [file = "", name = ""] = process.argv.slice(2);
const db = await openDatabase({ databaseUrl: `file:${file}`, databaseAuthToken: null });

// A writer whose parent was killed ends too.
const parent = process.ppid;
for (let round = 1; process.ppid === parent; round += 1) {
  const mark = `${name} ${round}`;
  const { version } = round % 10 === 0 ? await importMarked(mark) : await saveMarked(mark);
  process.stdout.write(`${version}\n`);
}

async function saveMarked(mark: string): Promise<{ version: number }> {
  const sections = [{ kind: "stack", title: mark, body: "* Proxmox, Ceph" }];
  const edit = { kind: "project.update", project: PROJECT, fields: { title: mark, summary: mark, sections } };
  const outcome = await saveEdit(db, { edit, expected: null, at: new Date() });
  if (outcome.status !== "saved") throw new Error(outcome.status);
  return outcome;
}

async function importMarked(mark: string): Promise<{ version: number }> {
  const cv = crashCv(mark);
  const bytes = Buffer.from(mark.repeat(1_000));
  const read = { fileName: "cv.md", format: "markdown", bytes, cv, ledger: [], problems: [] };
  return storeImport(db, read, { at: new Date() });
}
