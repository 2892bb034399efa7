import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { open } from "./hydration";
import { fillLogin } from "./owner";
import { type Started, start } from "./started";

const EMAIL = /^ {2}e-mail +(\S+)$/m;
const PASSWORD = /^ {2}password +(\S+)$/m;

type Story = (server: Started, login: { email: string; password: string }) => Promise<void>;

/** A new installation on an empty folder, and the login that it says. */
export async function fromNothing(args: readonly string[], story: Story): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), "parcours-door-"));
  try {
    const server = await start(dataDir, args);
    await expect.poll(() => server.said(PASSWORD)).not.toBe("");
    const login = { email: server.said(EMAIL), password: server.said(PASSWORD) };
    let said = "";
    try {
      await story(server, login);
    } finally {
      said = await server.stop();
    }
    return said;
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** Signs in and opens the editor. */
export async function signIn(page: Page, { address }: Started, login: { email: string; password: string }) {
  await page.goto(`${address}/login?back=/admin`);
  await fillLogin(page, login.password, login.email);
  await page.waitForURL(`${address}/admin`);
  await open(page, page.url());
}
