import { expect, type Page, test } from "@playwright/test";
import { CLIENT, type OpenIdProvider, oidcProvider } from "./support/open-id-provider";
import { type OwnServer, withOwnServer } from "./support/own-server";
import { makeOwner } from "./support/owner";

const ACCOUNT = "/admin/account";
const ALLOWED = "ada@example.org";
const FAILED = "La connexion a échoué, ou cette adresse n’est pas autorisée.";

async function withProvider(story: (server: OwnServer, provider: OpenIdProvider) => Promise<void>) {
  const provider = await oidcProvider();
  try {
    await withOwnServer(
      async (server) => {
        await makeOwner(server);
        provider.admit(server.address);
        await story(server, provider);
      },
      {
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: CLIENT.client_id,
        OIDC_CLIENT_SECRET: CLIENT.client_secret,
        OIDC_ALLOWED_EMAILS: `${ALLOWED}, unverified@example.org`,
      },
    );
  } finally {
    provider.close();
  }
}

async function signInAtProvider(page: Page, { address }: OwnServer, email: string): Promise<void> {
  await page.goto(address + ACCOUNT);
  await page.getByRole("link", { name: "Se connecter avec OpenID" }).click();
  await page.locator('input[name="login"]').fill(email);
  await page.locator('input[name="password"]').fill("anything");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
}

test("whom the provider vouches for with an allowed address is the owner, on the page they asked for", async ({
  page,
}) => {
  await withProvider(async (server) => {
    const left: URL[] = [];
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.pathname === "/auth") left.push(url);
    });
    await signInAtProvider(page, server, ALLOWED);
    await expect(page).toHaveURL(server.address + ACCOUNT);
    const asked = Object.fromEntries(left[0]?.searchParams ?? []);
    expect(asked).toMatchObject({ response_type: "code", code_challenge_method: "S256" });
    for (const name of ["state", "nonce", "code_challenge"]) expect(asked[name]).toMatch(/^[\w-]{43}$/);

    await page.getByRole("button", { name: "Se déconnecter de tous les appareils" }).click();
    await expect(page).toHaveURL(`${server.address}/login?ended=everywhere&back=%2Fadmin%2Faccount`);
  });
});

for (const [who, email] of [
  ["another address", "eve@example.org"],
  ["an address that the provider has not verified", "unverified@example.org"],
]) {
  test(`${who} is not let in, in one sentence`, async ({ page }) => {
    await withProvider(async (server) => {
      await signInAtProvider(page, server, String(email));
      await expect(page.getByRole("alert").filter({ hasText: FAILED })).toBeVisible();
      await page.goto(server.address + ACCOUNT);
      await expect(page).toHaveURL(`${server.address}/login?back=%2Fadmin%2Faccount`);
    });
  });
}

test("an answer that was not asked for in this browser is not believed", async ({ page, browser }) => {
  await withProvider(async (server) => {
    let answer = "";
    page.on("request", (request) => {
      if (request.url().includes("/api/auth/callback/oidc")) answer = request.url();
    });
    await signInAtProvider(page, server, ALLOWED);
    await expect(page).toHaveURL(server.address + ACCOUNT);
    const victim = await (await browser.newContext({ locale: "fr-FR" })).newPage();
    await victim.goto(answer);
    await expect(victim.getByRole("alert").filter({ hasText: FAILED })).toBeVisible();
    await victim.goto(server.address + ACCOUNT);
    await expect(victim).toHaveURL(`${server.address}/login?back=%2Fadmin%2Faccount`);
    await victim.context().close();
  });
});

test("nothing else of the library has an address, and no other site sends a browser to the provider", async ({
  request,
}) => {
  await withProvider(async ({ address }) => {
    for (const path of [
      "session",
      "csrf",
      "providers",
      "signin",
      "signout",
      "error",
      "callback/credentials",
    ]) {
      expect((await request.get(`${address}/api/auth/${path}`)).status(), path).toBe(404);
      expect((await request.post(`${address}/api/auth/${path}`)).status(), path).toBe(405);
    }
    const headers = { "Sec-Fetch-Site": "cross-site" };
    expect((await request.get(`${address}/api/auth/signin/oidc`, { headers })).status()).toBe(404);
  });
});

test("without a provider there is no button and no address", async ({ page }) => {
  await withOwnServer(async ({ address }) => {
    await page.goto(`${address}/login`);
    await expect(page.getByRole("button", { name: "Se connecter" })).toBeVisible();
    await expect(page.getByRole("link", { name: /OpenID/ })).toHaveCount(0);
    expect((await page.request.get(`${address}/api/auth/signin/oidc`)).status()).toBe(404);
  });
});
