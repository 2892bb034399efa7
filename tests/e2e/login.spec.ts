import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { choose } from "./support/menu";
import { type OwnServer, withOwnServer } from "./support/own-server";
import { EMAIL, fillLogin, makeOwner, PASSWORD, sessionCookie, signIn } from "./support/owner";

const ACCOUNT = "/admin/account";
const REFUSED = "Adresse e-mail ou mot de passe incorrect.";

async function withOwner(story: (server: OwnServer) => Promise<void>): Promise<void> {
  await withOwnServer(async (server) => {
    await makeOwner(server);
    await story(server);
  });
}

async function isLedToLogin(page: Page, address: string): Promise<void> {
  await page.goto(address + ACCOUNT);
  await expect(page).toHaveURL(`${address}/login?back=%2Fadmin%2Faccount`);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the owner signs in, goes on to the page they asked for, and signs out", async ({ page }) => {
      await withOwner(async ({ address }) => {
        await isLedToLogin(page, address);
        await fillLogin(page, "another password");
        await expect(page.getByRole("alert").filter({ hasText: REFUSED })).toBeVisible();
        await expect(page.getByLabel("Adresse e-mail")).toHaveValue(EMAIL);
        await expect(page.getByLabel("Mot de passe")).toHaveValue("");
        await fillLogin(page, PASSWORD, "nobody@example.org");
        await expect(page.getByLabel("Mot de passe")).toHaveValue("");
        await expect(page.getByRole("alert").filter({ hasText: REFUSED })).toBeVisible();

        await fillLogin(page, PASSWORD);
        await expect(page).toHaveURL(address + ACCOUNT);
        await page.goto(`${address}/login`);
        await expect(page).toHaveURL(`${address}/admin`);

        const copied = await page.context().cookies();
        await choose(page.getByRole("banner"), "Autres actions", "Se déconnecter");
        await expect(page).toHaveURL(`${address}/login?ended=here`);
        await expect(page.getByText("Vous êtes déconnecté.", { exact: false })).toBeVisible();
        await isLedToLogin(page, address);
        await expect(page.getByText("Votre session a pris fin", { exact: false })).toBeHidden();
        // A copy of the cookie opens nothing either.
        await page.context().addCookies(copied);
        await isLedToLogin(page, address);
        await expect(page.getByText("Votre session a pris fin", { exact: false })).toBeVisible();
      });
    });

    test("the owner changes their password, which ends the other sessions", async ({ page, browser }) => {
      await withOwner(async (server) => {
        const elsewhere = await browser.newContext({ javaScriptEnabled, locale: "fr-FR" });
        const other = await elsewhere.newPage();
        await signIn(other, server, ACCOUNT);
        await signIn(page, server, ACCOUNT);
        const save = page.getByRole("button", { name: "Enregistrer", exact: true });
        await page.getByLabel("Nouveau mot de passe").fill("a password of my own");
        await page.getByLabel("Mot de passe actuel").fill("not my password");
        await save.click();
        await expect(page.getByLabel("Mot de passe actuel")).toHaveAccessibleDescription(
          "Ce n’est pas votre mot de passe actuel.",
        );
        await page.getByLabel("Nouveau mot de passe").fill("a password of my own");
        await page.getByLabel("Mot de passe actuel").fill(PASSWORD);
        await save.click();
        await expect(page.getByText("Enregistré. Les autres sessions sont fermées.")).toBeVisible();
        await page.goto(server.address + ACCOUNT);
        await expect(page).toHaveURL(server.address + ACCOUNT);

        await isLedToLogin(other, server.address);
        await fillLogin(other, PASSWORD);
        await expect(other.getByRole("alert").filter({ hasText: REFUSED })).toBeVisible();
        await fillLogin(other, "a password of my own");
        await expect(other).toHaveURL(server.address + ACCOUNT);
        await elsewhere.close();
      });
    });

    test("the owner ends every session, on every device", async ({ page, browser }) => {
      await withOwner(async (server) => {
        const elsewhere = await browser.newContext({ javaScriptEnabled, locale: "fr-FR" });
        const other = await elsewhere.newPage();
        await signIn(other, server, ACCOUNT);
        await signIn(page, server, ACCOUNT);
        await page.getByRole("button", { name: "Se déconnecter de tous les appareils" }).click();
        await expect(page).toHaveURL(`${server.address}/login?ended=everywhere&back=%2Fadmin%2Faccount`);
        await expect(page.getByText("Vous êtes déconnecté de tous vos appareils.")).toBeVisible();
        await isLedToLogin(other, server.address);
        await expect(other.getByText("Votre session a pris fin", { exact: false })).toBeVisible();
        await elsewhere.close();
      });
    });
  });
}

test("guessing is slowed, says for how long, and leaves the owner in where they were known", async ({
  page,
}) => {
  await withOwner(async (server) => {
    await signIn(page, server);
    await page.context().clearCookies({ name: "parcours-session" });
    const device = await page.context().cookies();
    await page.context().clearCookies();
    await page.goto(`${server.address}/login`);
    for (let guess = 0; guess < 5; guess += 1) {
      await fillLogin(page, `guess number ${guess}`);
      await expect(page.getByRole("alert").filter({ hasText: REFUSED })).toBeVisible();
      await page.goto(`${server.address}/login`);
    }
    // The first wait is of two seconds, which a busy machine may outlast: the next one is longer.
    await expect(async () => {
      await fillLogin(page, "one guess more");
      await expect(
        page.getByText(/^Trop de tentatives\s: réessayez dans \d+ (seconde|minute)s?\.$/),
      ).toBeVisible({
        timeout: 2_000,
      });
    }).toPass();
    await page.context().addCookies(device);
    await page.goto(`${server.address}/login`);
    await fillLogin(page, PASSWORD);
    await expect(page).toHaveURL(`${server.address}/admin`);
  });
});

test("a session that has expired is led to the login, and a form then says so and keeps what was typed", async ({
  page,
}) => {
  await withOwner(async (server) => {
    await signIn(page, server, ACCOUNT);
    const [name = "", value = ""] = (await sessionCookie(server.dataDir, { seconds: -60 })).split("=");
    await page.getByLabel("Adresse e-mail").fill("new@example.org");
    await page.getByLabel("Mot de passe actuel").fill(PASSWORD);
    await page.context().addCookies([{ name, value, url: server.address }]);
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Votre session est terminée" })).toBeVisible();
    await expect(page.getByLabel("Adresse e-mail")).toHaveValue("new@example.org");
    await isLedToLogin(page, server.address);
  });
});

test("a session that is used is given another twelve hours", async ({ page }) => {
  await withOwner(async (server) => {
    const [name = "", value = ""] = (await sessionCookie(server.dataDir, { seconds: 3_600 })).split("=");
    await page.context().addCookies([{ name, value, url: server.address }]);
    await page.goto(server.address + ACCOUNT);
    await expect(page).toHaveURL(server.address + ACCOUNT);
    const renewed = (await page.context().cookies()).find((cookie) => cookie.name === name);
    expect(renewed?.value).not.toBe(value);
    expect(renewed).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/", secure: false });
    expect(renewed?.expires).toBeGreaterThan(Date.now() / 1000 + 11 * 3_600);
  });
});

test("behind https the cookies are bound to this host and never travel in the clear", async ({ request }) => {
  await withOwner(async ({ address, dataDir }) => {
    const cookie = await sessionCookie(dataDir, { seconds: 3_600 });
    const answer = await request.get(address + ACCOUNT, {
      headers: { "X-Forwarded-Proto": "https", Cookie: `__Host-${cookie}` },
      maxRedirects: 0,
    });
    expect(answer.status()).toBe(200);
    expect(answer.headers()["set-cookie"]).toMatch(
      /^__Host-parcours-session=[^;]+; Path=\/; .*Secure; HttpOnly; SameSite=lax$/,
    );
  });
});

test("the login leads to no other site", async ({ page }) => {
  await withOwner(async ({ address }) => {
    await page.goto(`${address}/login?back=${encodeURIComponent("//evil.example/admin")}`);
    await fillLogin(page, PASSWORD);
    await expect(page).toHaveURL(`${address}/admin`);
  });
});

test("a new password typed with a wrong current one is asked for again, and nothing is called saved", async ({
  page,
}) => {
  await withOwner(async (server) => {
    await signIn(page, server, ACCOUNT);
    await page.getByLabel("Nouveau mot de passe").fill("another long password");
    await page.getByLabel("Mot de passe actuel").fill("not the current one");
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect(page.getByText("Ressaisissez aussi le nouveau mot de passe.")).toBeVisible();
    await page.getByLabel("Mot de passe actuel").fill(PASSWORD);
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect(page.getByText(/ni l’adresse ni le mot de passe ne changent/)).toBeVisible();
    await expect(page.getByText("Enregistré. Les autres sessions sont fermées.")).toBeHidden();
  });
});

test("axe finds nothing to say about the login and the account, in both themes, wide and narrow", async ({
  page,
}) => {
  await withOwner(async (server) => {
    await page.goto(`${server.address}/login`);
    await fillLogin(page, "another password");
    await expect(page.getByRole("alert").filter({ hasText: REFUSED })).toBeVisible();
    await expectNoFault(page);
    await fillLogin(page, PASSWORD);
    await expect(page).toHaveURL(`${server.address}/admin`);
    await page.goto(server.address + ACCOUNT);
    await page.getByLabel("Mot de passe actuel").fill("not my password");
    await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    await expect(page.getByText("Ce n’est pas votre mot de passe actuel.")).toBeVisible();
    await expectNoFault(page);
  });
});

async function expectNoFault(page: Page): Promise<void> {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ["violations"] })
        .analyze();
      const faults = violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }));
      expect(faults, `${colorScheme}, ${width} px`).toEqual([]);
    }
    const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(sideways)).toBe(0);
  }
}
