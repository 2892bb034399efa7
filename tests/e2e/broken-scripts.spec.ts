import { expect, type Page, test } from "@playwright/test";
import { expectTitles, facet, projectLinks, projectPanel, searchBox } from "./support/dashboard";
import { open } from "./support/hydration";
import { titlesOf } from "./support/view-of";

/** Scripts that do not come, come in part or fail leave a page of links and forms that the server answers. */

const SCRIPTS = /\/_next\/static\/chunks\/.*\.js/;

/** What becomes of a script, by its place among those of the page. */
const FAILURES: Record<string, (at: number) => "whole" | "none" | "half"> = {
  "every second script": (at) => (at % 2 === 0 ? "none" : "whole"),
  "all scripts but the first": (at) => (at === 0 ? "whole" : "none"),
  "every third script, cut in its middle": (at) => (at % 3 === 1 ? "half" : "whole"),
};

async function breakScripts(page: Page, failure: (at: number) => "whole" | "none" | "half"): Promise<void> {
  const places = new Map<string, number>();
  await page.route(SCRIPTS, async (route) => {
    const url = route.request().url();
    const at = places.get(url) ?? places.size;
    places.set(url, at);
    const fate = failure(at);
    if (fate === "none") return route.abort();
    if (fate === "whole") return route.continue();
    const response = await route.fetch();
    const text = await response.text();
    return route.fulfill({ response, body: text.slice(0, text.length / 2) });
  });
}

for (const [name, failure] of Object.entries(FAILURES)) {
  test(`without ${name} the page can be read, filtered and searched`, async ({ page, request }) => {
    await breakScripts(page, failure);
    await page.goto("/");
    await expect(projectLinks(page).first()).toBeVisible();
    await facet(page, "Bash").click();
    await expect(page).toHaveURL("/?tech=bash");
    await expectTitles(page, await titlesOf(request, "?tech=bash"));
    await searchBox(page).fill("saint");
    await searchBox(page).press("Enter");
    await expect(page).toHaveURL(/q=saint/);
    await expectTitles(page, await titlesOf(request, "?tech=bash&q=saint"));
  });
}

test("what is asked for later and does not come leaves the page as it is", async ({ page, request }) => {
  await open(page, "/");
  await page.waitForLoadState("networkidle");
  await breakScripts(page, () => "none");
  await searchBox(page).fill("saint");
  await expectTitles(page, await titlesOf(request, "?q=saint"));
  await projectPanel(page)
    .getByRole("button", { name: /^Ouvrir le détail/ })
    .first()
    .click();
  await expect(projectPanel(page).getByRole("link", { name: "Voir la page du projet" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Patrick Bernard");
});

test("a proof whose code does not come is the page of its technology", async ({ page }) => {
  await open(page, "/?tech=bash");
  await page.waitForLoadState("networkidle");
  await breakScripts(page, () => "none");
  await projectPanel(page).getByRole("link", { name: "Bash", exact: true }).first().click();
  await expect(page).toHaveURL(/\/technologies\/bash/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bash");
});
