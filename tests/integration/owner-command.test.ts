import { stat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Db } from "@/db/client";
import { loadSecret } from "@/lib/auth/secret";
import { verifyCredentials } from "@/lib/auth/verify-credentials";
import { readOwner } from "@/lib/queries/owner";
import { runCv } from "@/tests/support/command";
import { openFile, temporaryFolder } from "@/tests/support/database";

const EMAIL = "owner@example.org";
const PASSWORD = "correct horse battery";

async function canSignIn(db: Db, password: string): Promise<boolean> {
  const typed = { email: EMAIL, password, address: "203.0.113.1", device: null };
  return (await verifyCredentials(db, "secret of the test", typed, new Date(0))).status === "in";
}

describe("cv owner", () => {
  it("creates the owner with the password of a pipe, then replaces it and ends every session", async () => {
    const dataDir = await temporaryFolder();
    const created = await runCv(["owner", "Owner@Example.org"], { dataDir, input: `${PASSWORD}\n` });
    expect(created).toEqual({ code: 0, stdout: "Owner created: owner@example.org\n", stderr: "" });
    const db = await openFile(join(dataDir, "parcours.db"));
    expect(await canSignIn(db, PASSWORD)).toBe(true);
    const before = await readOwner(db);

    const changed = await runCv(["owner", EMAIL], { dataDir, input: "another long password" });
    expect(changed.stdout).toBe(
      "Owner changed: owner@example.org. Every session has ended, and passkeys are removed.\n",
    );
    expect(await canSignIn(db, PASSWORD)).toBe(false);
    expect(await canSignIn(db, "another long password")).toBe(true);
    expect((await readOwner(db))?.epoch).not.toBe(before?.epoch);
  });

  it("makes and prints a password when it is given none", async () => {
    const dataDir = await temporaryFolder();
    const { stdout } = await runCv(["owner", EMAIL], { dataDir, input: "", env: { LANG: "fr_FR.UTF-8" } });
    const password = /^Mot de passe : (\S+)$/m.exec(stdout)?.[1] ?? "";
    const db = await openFile(join(dataDir, "parcours.db"));
    expect(await canSignIn(db, password)).toBe(true);
    expect(await readOwner(db)).toMatchObject({ passwordMade: true });
  });

  it("changes nothing for a password that is too short or too long", async () => {
    const dataDir = await temporaryFolder();
    await runCv(["owner", EMAIL], { dataDir, input: PASSWORD });
    for (const input of ["short", "x".repeat(201), "x".repeat(5_000_000)]) {
      const { code, stderr } = await runCv(["owner", EMAIL], { dataDir, input });
      expect(code).toBe(1);
      expect(stderr).toBe("The password must have from 12 to 200 characters: nothing has changed.\n");
    }
    expect(await canSignIn(await openFile(join(dataDir, "parcours.db")), PASSWORD)).toBe(true);
  });

  it.each(["nobody", "a b@example.org", ""])("answers %j with the usage", async (email) => {
    const { code, stderr } = await runCv(["owner", email], { dataDir: await temporaryFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain("is not an e-mail address.");
  });
});

describe("the secret of sessions", () => {
  it("is made once, even by processes that start together, and readable by its owner alone", async () => {
    const dataDir = await temporaryFolder();
    const made = await Promise.all(
      Array.from({ length: 8 }, () => loadSecret({ authSecret: null, dataDir })),
    );
    expect(new Set(made).size).toBe(1);
    expect(made[0]).toMatch(/^[\w-]{44}$/);
    expect((await stat(join(dataDir, "auth-secret"))).mode & 0o777).toBe(0o600);
  });

  it("is the one that AUTH_SECRET gives", async () => {
    const dataDir = await temporaryFolder();
    expect(await loadSecret({ authSecret: "given", dataDir })).toBe("given");
  });
});
