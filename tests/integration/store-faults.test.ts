import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { chmod, copyFile, open, readdir, readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { inspect } from "node:util";
import { createClient } from "@libsql/client";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { saveEdit } from "@/lib/mutations/change-cv";
import { keepImportDraft } from "@/lib/mutations/import-draft";
import { importFile } from "@/lib/mutations/import-file";
import { createOwner } from "@/lib/mutations/owner";
import { storePasskey } from "@/lib/mutations/passkeys";
import { beginAttempt } from "@/lib/mutations/rate-limit";
import { restoreFrom } from "@/lib/mutations/restore";
import { backupTo } from "@/lib/queries/backup";
import { refuseDamagedDatabase } from "@/lib/queries/integrity";
import { readCv } from "@/lib/queries/read-cv";
import { acquireDataLock } from "@/server/data-lock";
import { jsonConsole } from "@/server/json-log";
import { runCv, runScript } from "@/tests/support/command";
import { aCv } from "@/tests/support/cv-factory";
import { databaseWith, openFile, temporaryFolder } from "@/tests/support/database";

const SECRET = "+33 6 99 88 77 66 PRIVATE";
const CONTACTS = { kind: "contacts.update", contacts: [{ kind: "phone", value: SECRET, private: true }] };

function save(db: Db, fields: object) {
  return saveEdit(db, { edit: { kind: "profile.update", fields }, expected: null, at: new Date() });
}

const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);

const ROLE = `# ${SECRET}\n\n## Expérience\n\n### Admin, ${SECRET} (2018-2020)\n\n* ${SECRET}\n`;
const FILE = { fileName: "cv.md", bytes: new TextEncoder().encode(ROLE) };
const OWNER = { email: SECRET, passwordHash: SECRET, passwordMade: false };
const SUBJECTS = { pair: SECRET, address: SECRET, account: SECRET, device: SECRET };
const KEY = {
  id: SECRET,
  publicKey: Buffer.from(SECRET),
  counter: 0,
  transports: [],
  name: SECRET,
  addedAt: "2026-11-27",
  usedAt: null,
};

/** What each write writes, with the tables that it cannot do without. */
const WRITES: [what: string, table: string, write: (db: Db) => Promise<unknown>][] = [
  ["an edit", "cv", (db) => save(db, { name: SECRET })],
  ["an edit", "revisions", (db) => save(db, { name: SECRET })],
  ["contacts", "contacts", (db) => saveEdit(db, { edit: CONTACTS, expected: null, at: new Date() })],
  ["a file", "experiences", (db) => importFile(db, FILE, { at: new Date(), replace: true })],
  ["a file", "imports", (db) => importFile(db, FILE, { at: new Date(), replace: true })],
  ["a file put aside", "import_draft", (db) => keepImportDraft(db, { ...FILE, at: new Date() })],
  ["the owner", "owner", (db) => createOwner(db, OWNER, new Date())],
  ["a passkey", "passkeys", (db) => storePasskey(db, KEY, { challenge: "a", until: 1 })],
  ["an answer", "ended_sessions", (db) => storePasskey(db, KEY, { challenge: SECRET, until: 1 })],
  ["an attempt", "login_attempts", (db) => beginAttempt(db, SUBJECTS, 0)],
];

it.each(WRITES)(
  "%s of which %s cannot be written is not repeated in the log",
  async (_what, table, write) => {
    const { db } = await databaseWith(aCv());
    for (const event of ["INSERT", "UPDATE"])
      await db.run(
        sql.raw(
          `CREATE TRIGGER halt_${event} BEFORE ${event} ON ${table} BEGIN SELECT raise(ABORT, 'halted'); END`,
        ),
      );
    const error: unknown = await write(db).catch((thrown: unknown) => thrown);
    // As the console writes it, and as a line of JSON.
    const lines: string[] = [inspect(error, { depth: 9 })];
    jsonConsole("error", (line) => void lines.push(line))(error);
    expect(lines.join("\n")).toContain("halted");
    expect(lines.join("\n")).not.toContain(SECRET);
  },
);

describe("a database file that is no longer there", () => {
  it.each([
    ["deleted", (file: string) => rm(file)],
    [
      "replaced by another database",
      async (file: string) => rename((await databaseWith(aCv({ profile: { name: "Other" } }))).file, file),
    ],
    ["cut short", (file: string) => truncate(file, 20_000)],
    [
      "replaced by an empty file",
      async (file: string) => {
        await rm(file);
        await writeFile(file, "");
      },
    ],
  ])("refuses the next save when it was %s", async (_what, spoil) => {
    const { db, file } = await databaseWith(aCv());
    await save(db, { name: "Before" });
    await db.run(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
    await save(db, { name: "Between" });
    await spoil(file);
    await expect(save(db, { name: "After" })).rejects.toThrow(/deleted or replaced .* nothing is saved/);
  });
});

describe("files of Parcours", () => {
  it("are for their owner alone, whoever made them", async () => {
    const dataDir = await temporaryFolder();
    await chmod(dataDir, 0o755);
    const file = join(dataDir, "parcours.db");
    await writeFile(file, "", { mode: 0o644 });
    const lock = await acquireDataLock(dataDir, "http://localhost:1");
    const db = await openFile(file);
    await migrateDatabase(db);
    lock.release();
    expect(modeOf(dataDir)).toBe("700");
    for (const name of (await readdir(dataDir)).filter((held) => held.startsWith("parcours.db"))) {
      expect([name, modeOf(join(dataDir, name))]).toEqual([name, "600"]);
    }
  });

  it("are for their owner alone when the command line makes them", async () => {
    const { file } = await databaseWith(aCv());
    const backup = `${file}.backup`;
    await chmod(file, 0o644);
    const { code } = await runCv(["backup", backup], {
      dataDir: dirname(file),
      env: { INIT_CWD: dirname(file) },
    });
    expect(code).toBe(0);
    expect([modeOf(backup), modeOf(file)]).toEqual(["600", "600"]);
  });
});

it("a backup that cannot be written leaves nothing and says which one", async () => {
  const { db, file } = await databaseWith(aCv());
  const folder = dirname(file);
  const target = join(folder, "missing", "backup.db");
  await expect(backupTo(db, target)).rejects.toThrow(`The backup ${target} could not be written`);
  const blocked = join(folder, "backup.db");
  await db.run(sql`PRAGMA max_page_count`);
  await backupTo(db, blocked);
  expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  expect(existsSync(blocked)).toBe(true);
});

it("readers go on while another process holds the write lock and saves wait for it", async () => {
  const { db, file } = await databaseWith(aCv());
  const other = createClient({ url: `file:${file}`, timeout: 0 });
  const held = await other.transaction("write");
  const saves = [save(db, { name: "One" }), save(db, { name: "Two" })];
  const waits: number[] = [];
  for (let read = 0; read < 20; read += 1) {
    const began = performance.now();
    await readCv(db);
    waits.push(performance.now() - began);
    await delay(20);
  }
  await held.commit();
  other.close();
  expect((await Promise.all(saves)).map(({ status }) => status)).toEqual(["saved", "saved"]);
  // Two attempts of 50 ms each at most stand before a reader; SQLite's own waiting would be seconds.
  expect(Math.max(...waits)).toBeLessThan(1_500);
});

it("a damaged database is named in one line", async () => {
  const { db } = await databaseWith(aCv());
  await refuseDamagedDatabase(db);
  await db.run(sql`PRAGMA writable_schema = ON`);
  await db.run(sql`UPDATE sqlite_master SET rootpage = 3 WHERE name = 'contacts'`);
  await db.$client.reconnect();
  await expect(refuseDamagedDatabase(db)).rejects.toThrow(
    /^The database is damaged \([^\n]+\): put a backup/,
  );
});

it("a database whose pages are overwritten is named in one line by a start and a check, and makes way for a backup", async () => {
  const { db, file } = await databaseWith(aCv());
  await db.run(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
  const dataDir = await temporaryFolder();
  const damaged = join(dataDir, "parcours.db");
  await copyFile(file, damaged);
  const handle = await open(damaged, "r+");
  await handle.write(Buffer.alloc(40_000, 0x55), 0, 40_000, 40_000);
  await handle.close();
  for (const { stderr } of [
    await runScript("start.ts", [], { dataDir, env: { PORT: "0" } }),
    await runCv(["check"], { dataDir }),
  ]) {
    expect(stderr).toMatch(/^The database is damaged \([^\n]+\): put a backup in place[^\n]+\n$/);
  }
  await expect(restoreFrom(db, damaged)).rejects.toThrow(/^[^\n]*damaged(?!.*Failed query)[^\n]*$/);
  const bytes = await readFile(damaged);
  const held = await acquireDataLock(dataDir, "http://localhost:1");
  expect((await runCv(["restore", file, "--replace"], { dataDir })).stderr).toMatch(
    /already serves the folder/,
  );
  held.release();
  const { code, stdout } = await runCv(["restore", file, "--replace"], { dataDir });
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining(`${damaged}.damaged`) });
  expect(await readFile(`${damaged}.damaged`)).toEqual(bytes);
  expect((await runCv(["check"], { dataDir })).code).toBe(0);
});

describe("npm start on a folder whose database is gone", () => {
  it("does not put the sample in its place", async () => {
    const dataDir = await temporaryFolder();
    await writeFile(join(dataDir, "auth-secret"), "x".repeat(44));
    const { code, stdout, stderr } = await runScript("start.ts", [], { dataDir, env: { PORT: "0" } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^The folder .* has served before, but the database .* is empty\. [^\n]+\n$/);
  });

  it("takes the sample in a new folder before the pages are built", async () => {
    const dataDir = await temporaryFolder();
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
      env: { NODE_ENV: "test", PATH: process.env.PATH, LANG: "C", DATA_DIR: dataDir, PORT: "0" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    let output = "";
    for await (const chunk of child.stdout.setEncoding("utf8")) {
      output += chunk;
      if (output.includes("CV imported")) break;
    }
    child.kill("SIGKILL");
    expect(existsSync(join(dataDir, "served"))).toBe(true);
  });
});
