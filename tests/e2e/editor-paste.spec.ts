import { expect, test } from "@playwright/test";
import { open } from "./support/hydration";
import { withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

const COPIED = `<meta charset="utf-8"><p>J’ai <strong>mené</strong> la <a href="https://example.org/x">migration</a>.</p>
  <ul><li>Sauvegardes</li><li>Supervision</li></ul>
  <table><tr><th>Outil</th><th>Depuis</th></tr><tr><td>Zabbix</td><td>2014</td></tr></table>`;
const PLAIN = "J’ai mené la migration.\nSauvegardes\nSupervision";
const MARKDOWN = [
  "J’ai **mené** la [migration](https://example.org/x).",
  "* Sauvegardes\n* Supervision",
  "| Outil | Depuis |\n| --- | --- |\n| Zabbix | 2014 |",
].join("\n\n");

test("what is copied from a page or from Word keeps its formatting in a text, and is one line in a field of one line", async ({
  page,
  context,
}) => {
  await withOwnServer(async (server) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await signIn(page, server);
    await open(page, `${server.address}/admin/projects/game-dev`);
    await page.evaluate(
      async ([html, text]) => {
        const parts = {
          "text/html": new Blob([html ?? ""], { type: "text/html" }),
          "text/plain": new Blob([text ?? ""], { type: "text/plain" }),
        };
        await navigator.clipboard.write([new ClipboardItem(parts)]);
      },
      [COPIED, PLAIN],
    );
    const summary = page.getByLabel("Résumé", { exact: true });
    await summary.fill("Avant. Après.");
    await summary.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(7, 7));
    await page.keyboard.press("Control+v");
    await expect(summary).toHaveValue(`Avant. ${MARKDOWN}Après.`);
    await page.keyboard.type(" Puis ");
    await expect(summary).toHaveValue(`Avant. ${MARKDOWN} Puis Après.`);

    const title = page.getByRole("textbox", { name: "Titre", exact: true });
    await title.fill("");
    await page.keyboard.press("Control+v");
    await expect(title).toHaveValue("J’ai mené la migration. Sauvegardes Supervision");

    await summary.fill("");
    await page.keyboard.press("Control+v");
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("banner").getByText("Enregistré", { exact: true })).toBeVisible();
    const preview = page.getByRole("region", { name: "Aperçu" });
    await expect(preview.getByRole("link", { name: "migration" })).toHaveAttribute(
      "href",
      "https://example.org/x",
    );
    await expect(preview.getByText("Supervision", { exact: true })).toBeVisible();
    await expect(preview.getByRole("cell", { name: "Zabbix" })).toBeVisible();
  });
});
