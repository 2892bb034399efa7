import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { Db } from "@/db/client";
import { saveEdit } from "@/lib/mutations/change-cv";
import { checkIntegrity } from "@/lib/queries/integrity";
import { readCv } from "@/lib/queries/read-cv";
import { aCv } from "@/tests/support/cv-factory";
import { databaseWith, openFile, temporaryFolder } from "@/tests/support/database";

/** Its program, which a package has for this machine; elsewhere the one that is installed. */
function program(): string {
  const name = `@flydotio/litestream-${process.platform}-${process.arch}/package.json`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), "litestream");
  } catch {
    return "litestream";
  }
}

function litestream(...args: string[]): ChildProcess {
  return spawn(program(), args, { stdio: "ignore" });
}

async function saveNames(db: Db, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const edit = { kind: "profile.update", fields: { name } };
    expect(await saveEdit(db, { edit, expected: null, at: new Date() })).toMatchObject({ status: "saved" });
  }
}

it("a machine that is lost with Litestream beside it is put back elsewhere, but for the last second", async () => {
  const { db, file } = await databaseWith(aCv());
  const folder = await temporaryFolder();
  const config = join(folder, "litestream.yml");
  const example = await readFile("deploy/litestream.yml", "utf8");
  await writeFile(
    config,
    example
      .replace("/var/lib/parcours/parcours.db", file)
      .replace("/mnt/elsewhere/parcours", join(folder, "replica")),
  );
  const replication = litestream("replicate", "-config", config);
  onTestFinished(() => void replication.kill("SIGKILL"));
  const restored = async (): Promise<Db | null> => {
    const elsewhere = join(folder, "elsewhere");
    await rm(elsewhere, { recursive: true, force: true });
    await mkdir(elsewhere);
    const target = join(elsewhere, "parcours.db");
    const [code] = await once(litestream("restore", "-config", config, "-o", target, file), "exit");
    return code === 0 ? openFile(target) : null;
  };
  const nameIn = async (copy: Db | null) => (copy ? (await readCv(copy))?.cv.profile.name : undefined);

  await saveNames(db, ["One", "Two", "Three"]);
  await expect.poll(async () => nameIn(await restored()), { timeout: 60_000, interval: 1_000 }).toBe("Three");
  await saveNames(db, ["Four", "Five"]);
  replication.kill("SIGKILL");
  await once(replication, "exit");

  const copy = await restored();
  expect(["Three", "Four", "Five"]).toContain(await nameIn(copy));
  expect(copy && (await checkIntegrity(copy))).toEqual([]);
  if (copy) await saveNames(copy, ["Goes on"]);
  expect(await nameIn(copy)).toBe("Goes on");
}, 120_000);
