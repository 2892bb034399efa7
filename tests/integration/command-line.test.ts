import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { migrateDatabase } from "@/db/migrate";
import { exportInputOf } from "@/lib/cv/export/export-input";
import { cvJsonSchema } from "@/lib/cv/export/json-shape";
import { importMarkdown } from "@/lib/cv/import/markdown/import-markdown";
import { publicCv } from "@/lib/cv/public";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { EXPORTERS, exportCv } from "@/lib/export/registry";
import { saveEdit } from "@/lib/mutations/change-cv";
import { importFile } from "@/lib/mutations/import-file";
import { readCv, readOriginal } from "@/lib/queries/read-cv";
import { readQuery } from "@/lib/url/read-query";
import { type Finished, runCv } from "@/tests/support/command";
import { openFile, temporaryFolder } from "@/tests/support/database";

const REAL_CV = join(import.meta.dirname, "..", "..", "db", "seed", "cv.md");
const SMALL_CV =
  "# Ada Lovelace\n\n## Analytical Engines - Programmer - 2020/01 to 2021/03\n\n### Notes\n\n* Stack technique\n  * Python, Git\n";

const oneLine = /^[^\n]+\n$/;

function refused({ code, stdout, stderr }: Finished, line: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(oneLine);
  expect(stderr).toMatch(line);
}

async function written(content: string | Uint8Array, name = "cv.md"): Promise<string> {
  const file = join(await temporaryFolder(), name);
  await writeFile(file, content);
  return file;
}

/** A data folder whose database holds this CV, without the time of another process. */
async function dataFolderWith(content: string | Uint8Array): Promise<string> {
  const dataDir = await temporaryFolder();
  const db = await openFile(join(dataDir, "parcours.db"));
  await migrateDatabase(db);
  const file = { fileName: "cv.md", bytes: Buffer.from(content) };
  const { ok } = await importFile(db, file, { at: new Date(0) });
  if (!ok) throw new Error("the CV is refused");
  return dataDir;
}

const dataFolderOfRealCv = async () => dataFolderWith(await readFile(REAL_CV));

describe("cv import", () => {
  it("stores the real CV, which reads back as the importer made it, with its bytes and their SHA-256", async () => {
    const dataDir = await temporaryFolder();
    const { code, stdout, stderr } = await runCv(["import", REAL_CV], { dataDir });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("4 experiences, 24 projects");

    const bytes = await readFile(REAL_CV);
    const imported = importMarkdown(bytes);
    if (!imported.ok) throw new Error("the real CV is refused");
    const db = await openFile(join(dataDir, "parcours.db"));
    expect(await readCv(db)).toEqual({ version: 1, cv: imported.cv });
    const original = await readOriginal(db);
    expect(bytes.equals(original?.bytes ?? Buffer.alloc(0))).toBe(true);
    expect(original?.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    expect(original?.fileName).toBe("cv.md");
  });

  it("does nothing for the same file, and replaces another CV only when told to", async () => {
    const dataDir = await dataFolderOfRealCv();
    const small = await written(SMALL_CV);
    const db = await openFile(join(dataDir, "parcours.db"));
    const before = await readCv(db);

    const again = await runCv(["import", REAL_CV], { dataDir });
    expect(again).toMatchObject({ code: 0, stderr: "" });
    expect(again.stdout).toMatch(/already holds this very file/);
    expect(await readCv(db)).toEqual(before);

    refused(
      await runCv(["import", small], { dataDir }),
      /already holds another CV \(version 1\): add --replace/,
    );
    expect(await readCv(db)).toEqual(before);

    const replaced = await runCv(["import", small, "--replace"], { dataDir });
    expect(replaced).toMatchObject({ code: 0, stderr: "" });
    expect(await readCv(db)).toMatchObject({ version: 2, cv: { profile: { name: "Ada Lovelace" } } });
  });

  it("merges a newer version with what was edited since, and prints what it took, kept and could not decide", async () => {
    const dataDir = await dataFolderWith(SMALL_CV);
    const db = await openFile(join(dataDir, "parcours.db"));
    for (const [project, summary] of [
      ["notes", "Mine."],
      ["notes", "All mine."],
    ]) {
      const edit = { kind: "project.update", project, fields: { summary } };
      await saveEdit(db, { edit, expected: null, at: new Date() });
    }
    await saveEdit(db, {
      edit: { kind: "profile.update", fields: { titles: ["Countess"] } },
      expected: null,
      at: new Date(),
    });
    const newer = SMALL_CV.replace("2021/03", "2022/04").replace("### Notes\n", "### Notes\n\nTheirs.\n");
    const { code, stdout, stderr } = await runCv(["import", await written(newer, "newer.md")], { dataDir });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.trimEnd().split("\n")).toEqual([
      "newer.md merged with the CV, version 5: 1 change taken, 1 edit kept, 1 conflict.",
      "taken: Experience “Analytical Engines”: dates",
      "kept: Profile: titles",
      "conflict, yours is kept: Project “Notes” (Analytical Engines): summary",
    ]);
    expect(await readCv(db)).toMatchObject({
      version: 5,
      cv: {
        profile: { titles: ["Countess"] },
        experiences: [{ to: "2022-04", projects: [{ summary: "All mine." }] }],
      },
    });
    expect(Buffer.from((await readOriginal(db))?.bytes ?? []).toString()).toBe(newer);
  });

  it("reads standard input for -", async () => {
    const dataDir = await temporaryFolder();
    const result = await runCv(["import", "-"], { dataDir, input: SMALL_CV });
    expect(result).toMatchObject({ code: 0, stderr: "" });
    const db = await openFile(join(dataDir, "parcours.db"));
    expect((await readCv(db))?.cv.profile.name).toBe("Ada Lovelace");
  });

  it("finds the file from the folder it was called in", async () => {
    const file = await written(SMALL_CV, "mine.md");
    const result = await runCv(["import", "mine.md", "--dry-run"], {
      dataDir: await temporaryFolder(),
      env: { INIT_CWD: join(file, "..") },
    });
    expect(result).toMatchObject({ code: 0, stderr: "" });
  });

  it("shows with --dry-run what becomes of each line, and touches nothing", async () => {
    const dataDir = join(await temporaryFolder(), "data");
    const { code, stdout } = await runCv(["import", REAL_CV, "--dry-run"], { dataDir });
    expect(code).toBe(0);
    const lines = (await readFile(REAL_CV, "utf8")).trimEnd().split("\n");
    // What was read comes first, as a person checks it.
    expect(stdout).toMatch(/^Patrick Bernard\n/);
    expect(stdout).toMatch(/^ {2}Aday · .+ · Oct 2008 – Nov 2021$/m);
    const counts = stdout.split("\n").find((line) => /^\d+ lines: /.test(line)) ?? "";
    const [total, ...parts] = (counts.match(/\d+/g) ?? []).map(Number);
    expect(total).toBe(lines.length);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    expect(stdout).toContain("Proxmox : LXC, KVM");
    expect(existsSync(dataDir)).toBe(false);
  });

  it("says the same in JSON with --json", async () => {
    const dataDir = join(await temporaryFolder(), "data");
    const { code, stdout } = await runCv(["import", REAL_CV, "--dry-run", "--json"], { dataDir });
    expect(code).toBe(0);
    const { cv, ledger, problems } = JSON.parse(stdout);
    expect(cvJsonSchema.parse(cv)).toEqual(cv);
    expect(cv.profile).not.toHaveProperty("birthDate");
    const imported = importMarkdown(await readFile(REAL_CV));
    expect(imported).toMatchObject({ ok: true, ledger, problems });
    expect(existsSync(dataDir)).toBe(false);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ["that is a picture", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), /^cv\.md: This is an image/],
    ["that is no CV", "# Ada\n\nNothing more.\n", /^cv\.md: This text is not a CV/],
    ["of 10 MB", `# Ada\n\n${"All work and no play.\n".repeat(480_000)}`, /^cv\.md: The file is larger/],
    ["empty", "", /^cv\.md: The file is empty/],
    ["binary", Uint8Array.from({ length: 3000 }, (_, at) => at % 256), /^cv\.md:\d+: The file is not text/],
  ])("refuses a file %s in one line and leaves the database as it is", async (_, content, line) => {
    const dataDir = await dataFolderWith(SMALL_CV);
    const before = await contentOf(dataDir);
    refused(await runCv(["import", await written(content), "--replace"], { dataDir }), line);
    expect(await contentOf(dataDir)).toEqual(before);
  });

  it("names the file that is not there, and the one that is a folder", async () => {
    const dataDir = await temporaryFolder();
    refused(
      await runCv(["import", "/nowhere/cv.md"], { dataDir }),
      /^There is no file \/nowhere\/cv\.md\.$/m,
    );
    refused(await runCv(["import", dataDir], { dataDir }), /cannot be read \(EISDIR\)/);
  });
});

describe("cv export", () => {
  it("writes to standard output exactly what the domain makes, in every format", async () => {
    const dataDir = await dataFolderOfRealCv();
    const stored = await readCv(await openFile(join(dataDir, "parcours.db")));
    if (!stored) throw new Error("nothing was stored");
    const date = new Date().toISOString().slice(0, 10);
    const index = indexCv(publicCv(stored.cv), date.slice(0, 7));
    const { query } = readQuery(new URLSearchParams("tech=ansible&org=aday"), index);
    for (const [at, exporter] of EXPORTERS.entries()) {
      const lang = at % 2 === 0 ? "fr" : "en";
      const args = ["export", exporter.format, "--query", "tech=ansible&org=aday", "--lang", lang];
      const { code, stdout, stderr } = await runCv(args, { dataDir });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const { body } = await exportCv(exporter, exportInputOf(index, query, lang, { date, link: null }));
      expect(stdout).toBe(typeof body === "string" ? body : Buffer.from(body).toString());
    }
  });

  it("gives the original back byte for byte, into a file that is never half written", async () => {
    const dataDir = await dataFolderOfRealCv();
    const folder = await temporaryFolder();
    const out = join(folder, "original.md");
    expect(await runCv(["export", "original", "--out", out], { dataDir })).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    expect((await readFile(out)).equals(await readFile(REAL_CV))).toBe(true);
    expect(await readdir(folder)).toEqual(["original.md"]);
  });

  it("keeps private fields to itself unless asked", async () => {
    const dataDir = await dataFolderOfRealCv();
    const shown = await runCv(["export", "json"], { dataDir });
    const whole = await runCv(["export", "json", "--private"], { dataDir });
    expect(shown.stdout).not.toContain("1980");
    expect(JSON.parse(whole.stdout).profile.birthDate).toBe("1980-11-18");
  });

  it("names on stderr what it ignores in the query, and still writes the view", async () => {
    const dataDir = await dataFolderOfRealCv();
    const { code, stdout, stderr } = await runCv(["export", "json", "--query", "?tech=cobol-85"], {
      dataDir,
    });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Ignored in --query.*tech=cobol-85\n$/);
    expect(JSON.parse(stdout)).toMatchObject({ shown: 24, total: 24 });
  });

  it("says so when there is no CV yet", async () => {
    refused(await runCv(["export", "csv"], { dataDir: await temporaryFolder() }), /holds no CV yet/);
  });
});

describe("cv", () => {
  it.each([
    [[], /^A command is missing/],
    [["improt", "cv.md"], /^Unknown command: improt/],
    [["import"], /^Expected: import FILE/],
    [["import", "a.md", "--force"], /--force/],
    [["export", "docs"], /^Unknown format: docs\. Formats: csv, .*json, .*original/],
    [["export", "csv", "--lang", "de"], /^Unknown language: de/],
    [["export", "original", "--query", "tech=git"], /neither --query nor --lang/],
    [["constructor"], /^Unknown command: constructor/],
  ])("answers %j with the usage on stderr and exit code 2", async (args, line) => {
    const { code, stdout, stderr } = await runCv(args, { dataDir: await temporaryFolder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(line);
    expect(stderr).toContain("Usage: npm run -s cv -- COMMAND");
  });

  it("names the variable that is wrong", async () => {
    const dataDir = await temporaryFolder();
    refused(
      await runCv(["check"], { dataDir, env: { DATABASE_URL: "mysql://x" } }),
      /^DATABASE_URL \("mysql:\/\/x"\)/,
    );
  });

  it("refuses a database of a newer version", async () => {
    const dataDir = await dataFolderWith(SMALL_CV);
    const db = await openFile(join(dataDir, "parcours.db"));
    await db.run(sql`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('future', 99999999999999)`);
    refused(await runCv(["export", "csv"], { dataDir }), /newer version of Parcours/);
  });

  it("checks, backs up and restores", async () => {
    const dataDir = await dataFolderWith(SMALL_CV);
    const backup = join(await temporaryFolder(), "backup.db");
    const check = await runCv(["check"], { dataDir });
    expect(check.stdout).toBe("The database is sound, version 1: 1 experience, 1 project, 2 technologies.\n");
    expect(await runCv(["backup", backup], { dataDir })).toMatchObject({ code: 0, stderr: "" });
    refused(await runCv(["backup", backup], { dataDir }), /exists already/);

    await runCv(["import", REAL_CV, "--replace"], { dataDir });
    refused(await runCv(["restore", backup], { dataDir }), /add --replace/);
    expect(await runCv(["restore", backup, "--replace"], { dataDir })).toMatchObject({ code: 0, stderr: "" });
    const stored = await readCv(await openFile(join(dataDir, "parcours.db")));
    expect(stored).toMatchObject({ version: 3, cv: { profile: { name: "Ada Lovelace" } } });
  });

  it("speaks French in a French terminal", async () => {
    const { stderr } = await runCv(["export", "csv"], {
      dataDir: await temporaryFolder(),
      env: { LANG: "fr_FR.UTF-8" },
    });
    expect(stderr).toMatch(/^La base ne contient pas encore de CV/);
  });
});

/** All that the database holds, whatever its pages look like. */
async function contentOf(dataDir: string) {
  const db = await openFile(join(dataDir, "parcours.db"));
  return { stored: await readCv(db), imports: await db.all(sql`SELECT * FROM imports`) };
}
