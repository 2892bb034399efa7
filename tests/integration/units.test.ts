import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { aCv } from "@/tests/support/cv-factory";
import { databaseWith, temporaryFolder } from "@/tests/support/database";

/** The values of a setting in a unit, in their order. */
async function settingsOf(unit: string, name: string): Promise<string[]> {
  const lines = (await readFile(join("deploy", unit), "utf8")).split("\n");
  return lines.filter((line) => line.startsWith(`${name}=`)).map((line) => line.slice(name.length + 1));
}

/** Runs a command as systemd would, from the folder of the project, with the Node of this test. */
async function runLine(line: string, dataDir: string): Promise<number> {
  const command = line
    .replaceAll("%%", "%")
    .replaceAll("/usr/bin/node", process.execPath)
    .replaceAll("/var/lib/parcours", dataDir);
  const env = { NODE_ENV: "production", PATH: process.env.PATH, LANG: "C", DATA_DIR: dataDir } as const;
  const child = spawn("/bin/sh", ["-c", command], { env, stdio: ["ignore", "ignore", "inherit"] });
  const [code] = await once(child, "exit");
  return code;
}

it("the service starts what the image starts", async () => {
  const [start = ""] = await settingsOf("parcours.service", "ExecStart");
  const command = /^CMD (\[.*\])$/m.exec(await readFile("Dockerfile", "utf8"))?.[1] ?? "[]";
  expect(start.replace("/usr/bin/", "").split(" ")).toEqual(JSON.parse(command));
});

it("the backup of the timer is written, readable by its owner alone, and the newest thirty stay", async () => {
  const { file } = await databaseWith(aCv());
  const dataDir = join(file, "..");
  const folder = join(dataDir, "backups");
  await mkdir(folder);
  const earlier = Array.from({ length: 32 }, (_, at) => `parcours-2025${String(at + 100)}T000000Z.db`);
  for (const name of earlier) await writeFile(join(folder, name), "");
  for (const name of ["ExecStartPre", "ExecStart", "ExecStartPost"]) {
    for (const line of await settingsOf("parcours-backup.service", name)) {
      expect([line, await runLine(line, dataDir)]).toEqual([line, 0]);
    }
  }
  const held = (await readdir(folder)).sort();
  expect(held).toHaveLength(30);
  expect(held.slice(0, 29)).toEqual(earlier.slice(3));
  expect(held.at(-1)).toMatch(/^parcours-20\d{6}T\d{6}Z\.db$/);
});

it("a backup that cannot be made fails the unit", async () => {
  const [line = ""] = await settingsOf("parcours-backup.service", "ExecStart");
  expect(await runLine(line, join(await temporaryFolder(), "none"))).not.toBe(0);
});
