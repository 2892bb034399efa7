import { expect, type Page, test } from "@playwright/test";
import { withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

/** What drafts are kept under in the browser: the editor alone knows it. */
const OF_THE_EDITOR = "parcours.draft.";

/** All that the scripts of a page say, once nothing more comes. */
async function scriptsOf(page: Page, address: string): Promise<string> {
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.push(response.text());
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return (await Promise.all(bodies)).join("\n");
}

test("the pages of recruiters load nothing of the editor, which its own pages do", async ({
  page,
  browser,
}) => {
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    for (const path of ["/", "/?tech=proxmox", "/technologies", "/projects/monitoring", "/offer", "/login"]) {
      const fresh = await browser.newPage();
      const scripts = await scriptsOf(fresh, server.address + path);
      expect([path, scripts.length > 10_000, scripts.includes(OF_THE_EDITOR)]).toEqual([path, true, false]);
      await fresh.close();
    }
    await signIn(page, server);
    expect(await scriptsOf(page, `${server.address}/admin/profile`)).toContain(OF_THE_EDITOR);
  });
});
