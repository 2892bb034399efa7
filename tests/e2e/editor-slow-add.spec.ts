import { expect, test } from "@playwright/test";
import { open } from "./support/hydration";
import { withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

test("a name that is begun while the one before is still being added stays", async ({ page }) => {
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await signIn(page, server, "/admin/levels");
    await open(page, `${server.address}/admin/levels`);
    let answer = () => {};
    const isTyped = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/admin/levels", async (route) => {
      if (route.request().method() === "POST") await isTyped;
      await route.continue();
    });
    const name = page.getByLabel("Nouveau niveau", { exact: true });
    await name.fill("Notions");
    await page.keyboard.press("Enter");
    await name.fill("Expert reconnu");
    answer();
    await expect(page.getByRole("banner").getByTitle("Version 2", { exact: true })).toBeVisible();
    await expect(name).toHaveValue("Expert reconnu");
  });
});
