import AxeBuilder from "@axe-core/playwright";
import { type CDPSession, expect, type Page, test } from "@playwright/test";
import { choose } from "./support/menu";
import { type OwnServer, withOwnServer } from "./support/own-server";
import { makeOwner, PASSWORD, signIn } from "./support/owner";

const ACCOUNT = "/admin/account";

/** A device of Chromium's own in the browser of this page, unlocked unless it is told otherwise. */
async function virtualDevice(page: Page): Promise<CDPSession & { id: string }> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId: id } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return Object.assign(session, { id });
}

/** Browsers bind passkeys to a host name: the server of the story is asked for by one. */
async function withNamedServer(story: (server: OwnServer) => Promise<void>): Promise<void> {
  await withOwnServer(async (server) => {
    await makeOwner(server);
    await story({ ...server, address: server.address.replace("127.0.0.1", "localhost") });
  });
}

async function addPasskey(page: Page, name: string, password = PASSWORD): Promise<void> {
  const section = page.getByRole("region", { name: "Clés d’accès" });
  await section.getByLabel("Nom de la clé").fill(name);
  await section.getByLabel("Votre mot de passe, pour confirmer").fill(password);
  await section.getByRole("button", { name: "Ajouter une clé d’accès" }).click();
}

test("the owner adds a passkey, signs in with it, and removes it", async ({ page }) => {
  await withNamedServer(async (server) => {
    await page.goto(`${server.address}/login`);
    await expect(page.getByRole("button", { name: "Se connecter avec une clé d’accès" })).toHaveCount(0);
    const device = await virtualDevice(page);
    await signIn(page, server, ACCOUNT);
    await addPasskey(page, "Téléphone", "another password");
    await expect(page.getByText("Ce n’est pas votre mot de passe actuel.")).toBeVisible();
    await addPasskey(page, "Téléphone");
    await expect(page.getByRole("listitem").filter({ hasText: "Téléphone" })).toContainText(
      "jamais utilisée",
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);

    await choose(page.getByRole("banner"), "Autres actions", "Se déconnecter");
    await page.waitForURL(`${server.address}/login?ended=here`);
    await page.goto(`${server.address}/login?back=${encodeURIComponent(ACCOUNT)}`);
    await page.getByRole("button", { name: "Se connecter avec une clé d’accès" }).click();
    await page.waitForURL(server.address + ACCOUNT);
    await expect(page.getByRole("listitem").filter({ hasText: "Téléphone" })).toContainText("utilisée le");

    // A device that is not unlocked proves nothing.
    await choose(page.getByRole("banner"), "Autres actions", "Se déconnecter");
    await page.waitForURL(`${server.address}/login?ended=here`);
    await device.send("WebAuthn.setUserVerified", { authenticatorId: device.id, isUserVerified: false });
    await page.getByRole("button", { name: "Se connecter avec une clé d’accès" }).click();
    await expect(
      page.getByText("Cette clé d’accès n’a pas permis la connexion", { exact: false }),
    ).toBeVisible();
    await device.send("WebAuthn.setUserVerified", { authenticatorId: device.id, isUserVerified: true });

    await page.getByRole("button", { name: "Se connecter avec une clé d’accès" }).click();
    await page.waitForURL(`${server.address}/admin`);
    await page.goto(server.address + ACCOUNT);
    await page.getByRole("button", { name: "Supprimer Téléphone" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Téléphone" })).toHaveCount(0);
  });
});

test("a copied answer of a passkey lets nobody in again", async ({ page }) => {
  await withNamedServer(async (server) => {
    await virtualDevice(page);
    await signIn(page, server, ACCOUNT);
    await addPasskey(page, "");
    await expect(page.getByRole("listitem").filter({ hasText: "Clé d’accès" })).toBeVisible();
    await choose(page.getByRole("banner"), "Autres actions", "Se déconnecter");
    await page.waitForURL(`${server.address}/login?ended=here`);
    const copied = page.waitForRequest(
      (request) => request.method() === "POST" && (request.postData() ?? "").includes("authenticatorData"),
    );
    await page.getByRole("button", { name: "Se connecter avec une clé d’accès" }).click();
    const request = await copied;
    const [headers, body] = [await request.allHeaders(), request.postData() ?? ""];
    await page.waitForURL(`${server.address}/admin`);
    const again = await fetch(request.url(), {
      method: "POST",
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(":"))),
      body,
      redirect: "manual",
    });
    expect(again.headers.getSetCookie().filter((cookie) => cookie.includes("parcours-session=ey"))).toEqual(
      [],
    );
    expect(again.headers.get("x-action-redirect")).toBeNull();
  });
});

test("a passkey of before stays out once the command line gave another password", async ({ page }) => {
  await withNamedServer(async (server) => {
    await virtualDevice(page);
    await signIn(page, server, ACCOUNT);
    await addPasskey(page, "Portable");
    await expect(page.getByRole("listitem").filter({ hasText: "Portable" })).toBeVisible();
    await choose(page.getByRole("banner"), "Autres actions", "Se déconnecter");
    await page.waitForURL(`${server.address}/login?ended=here`);
    await makeOwner(server, "another password of mine");
    await page.getByRole("button", { name: "Se connecter avec une clé d’accès" }).click();
    await expect(
      page.getByText("Cette clé d’accès n’a pas permis la connexion", { exact: false }),
    ).toBeVisible();
  });
});
