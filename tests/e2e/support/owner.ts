import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { openDatabase } from "@/db/client";
import { loadSecret } from "@/lib/auth/secret";
import { newSession } from "@/lib/auth/session-token";
import { readOwner } from "@/lib/queries/owner";
import { runCv } from "@/tests/support/command";
import type { OwnServer } from "./own-server";

export const EMAIL = "owner@example.org";
export const PASSWORD = "correct horse battery";

/** Gives the server of a story its owner, as the command line does. */
export async function makeOwner({ dataDir }: Pick<OwnServer, "dataDir">, password = PASSWORD): Promise<void> {
  const { code, stderr } = await runCv(["owner", EMAIL], { dataDir, input: password });
  expect(stderr).toBe("");
  expect(code).toBe(0);
}

export async function fillLogin(page: Page, password: string, email = EMAIL): Promise<void> {
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe").fill(password);
  // The answer empties the form: whoever types before it comes types for nothing.
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Se connecter" }).click();
  await answered;
}

/** Signs in on the login page, which leads to the page that was asked for. */
export async function signIn(page: Page, { address }: Pick<OwnServer, "address">, back = "/admin") {
  await page.goto(`${address}/login?back=${encodeURIComponent(back)}`);
  await fillLogin(page, PASSWORD);
  await page.waitForURL(`${address}${back}`);
}

export type Sealing = {
  /** Seconds from now at which the session ends; in the past for an expired one. */
  seconds?: number;
  epoch?: string;
  /** Claims that are not as a sign-in makes them. */
  claims?: Record<string, unknown>;
  secret?: string;
};

/** A session's cookie made outside of the server, right unless `sealing` says otherwise. */
export async function sessionCookie(dataDir: string, sealing: Sealing = {}): Promise<string> {
  const db = await openDatabase({
    databaseUrl: `file:${join(dataDir, "parcours.db")}`,
    databaseAuthToken: null,
  });
  const owner = await readOwner(db);
  db.$client.close();
  const secret = sealing.secret ?? (await loadSecret({ authSecret: null, dataDir }));
  const token = { ...newSession(sealing.epoch ?? owner?.epoch ?? ""), ...sealing.claims };
  return `parcours-session=${await encode({ token, secret, maxAge: sealing.seconds ?? 12 * 3_600 })}`;
}
