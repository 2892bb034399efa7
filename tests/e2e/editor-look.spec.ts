import { expect, type Page, test } from "@playwright/test";
import { open } from "./support/hydration";
import { withOwnServer } from "./support/own-server";
import { makeOwner, signIn } from "./support/owner";

const PAGES = [
  "/admin",
  "/admin/profile",
  "/admin/experiences/aday",
  "/admin/projects/monitoring",
  "/admin/skills/outils",
  "/admin/levels",
  "/admin/entries",
  "/admin/sections",
  "/admin/technologies",
  "/admin/technologies/proxmox",
  "/admin/check",
  "/admin/import",
  "/admin/history",
  "/admin/account",
];

/** WCAG 1.4.11: what one needs to see a field by. */
const LEAST_OF_BORDERS = 3;
/** WCAG 1.4.3, which spares disabled words; ours are read all the same. */
const LEAST_OF_WORDS = 4.5;
const LEAST_TARGET = 24;
const PRIMARY_TARGET = 44;

/** In each theme, what is too faint: borders of fields on what surrounds them, words of disabled buttons on their ground. */
async function faintParts(page: Page): Promise<string[]> {
  return page.evaluate(
    ([borders, words]) => {
      const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
      const light = (colour: string, ground: string) => {
        if (canvas === null) throw new Error("No canvas.");
        canvas.fillStyle = ground;
        canvas.fillRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (colour: string, ground: string) => {
        const [one, other] = [light(colour, ground), light(ground, ground)];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      };
      const groundOf = (element: Element | null): string => {
        for (let at = element; at !== null; at = at.parentElement) {
          const colour = getComputedStyle(at).backgroundColor;
          if (colour !== "rgba(0, 0, 0, 0)" && colour !== "transparent") return colour;
        }
        return getComputedStyle(document.documentElement).backgroundColor;
      };
      const isSeen = (element: Element) =>
        element.checkVisibility() && element.getBoundingClientRect().width > 4;
      const named = (element: Element) =>
        element.id || element.textContent?.slice(0, 40) || element.outerHTML.slice(0, 80);
      const fields = [
        ...document.querySelectorAll(
          "main :is(input:not([type=hidden], [type=checkbox], [type=radio]), select, textarea)",
        ),
      ];
      const disabled = [
        ...document.querySelectorAll(":is(header, main) :is(button, a):is(:disabled, [aria-disabled=true])"),
      ];
      return [
        ...fields.filter(isSeen).flatMap((field) => {
          const found = contrast(getComputedStyle(field).borderTopColor, groundOf(field.parentElement));
          return found < borders ? [`border ${found.toFixed(2)}: ${named(field)}`] : [];
        }),
        ...disabled
          .filter(
            (button) =>
              isSeen(button) &&
              button.textContent?.trim() !== "" &&
              button.querySelector("svg:only-child") === null,
          )
          .flatMap((button) => {
            const found = contrast(getComputedStyle(button).color, groundOf(button));
            return found < words ? [`words ${found.toFixed(2)}: ${named(button)}`] : [];
          }),
      ];
    },
    [LEAST_OF_BORDERS, LEAST_OF_WORDS] as const,
  );
}

/** Whatever can be tapped and is smaller than it may be; links within a line of text are spared, as WCAG 2.5.8 does. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(
    ([least, primary]) =>
      [
        ...document.querySelectorAll("button, a[href], summary, select, input:not([type=hidden]), textarea"),
      ].flatMap((target) => {
        if (!target.checkVisibility()) return [];
        const label = target.closest("label");
        const box = (target.matches("input") && label !== null ? label : target).getBoundingClientRect();
        const isOff = box.width <= 1 || box.right <= 0 || box.bottom <= 0;
        const isInText = getComputedStyle(target).display === "inline";
        if (isOff || isInText) return [];
        const isPrimary = target.matches("button[type=submit], main .bg-accent, header .bg-accent");
        const smallest = Math.min(box.width, box.height);
        return smallest + 0.5 < (isPrimary ? primary : least)
          ? [
              `${smallest.toFixed(0)} px: ${target.textContent?.trim().slice(0, 40) || target.outerHTML.slice(0, 80)}`,
            ]
          : [];
      }),
    [LEAST_TARGET, PRIMARY_TARGET] as const,
  );
}

test("borders of fields and words of disabled buttons are seen in both themes, and thumbs find what they press", async ({
  page,
}) => {
  test.setTimeout(300_000);
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await signIn(page, server);
    for (const path of PAGES) {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, `${server.address}${path}`);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await faintParts(page), `${path}, ${colorScheme}`).toEqual([]);
      }
      expect.soft(await smallTargets(page), `${path} on a phone`).toEqual([]);
    }
  });
});

test("one button of a page is filled: the way to the public page, or the one that saves what is not saved", async ({
  page,
}) => {
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await signIn(page, server);
    await open(page, `${server.address}/admin/projects/monitoring`);
    const filled = () =>
      page.evaluate(() => {
        const accent = getComputedStyle(
          document.querySelector("a[href='#content']") ?? document.body,
        ).backgroundColor;
        return [...document.querySelectorAll("button, a[href]:not([href='#content'])")]
          .filter((each) => each.checkVisibility() && getComputedStyle(each).backgroundColor === accent)
          .map((each) => each.textContent);
      });
    expect(await filled()).toEqual(["Voir la page publique"]);
    await page.getByLabel("Résumé").fill("Tout est surveillé.");
    await expect.poll(filled).toEqual(["Enregistrer"]);
  });
});

test("on a phone no field is small enough to be zoomed into, and texts are written in the face they are read in", async ({
  page,
}) => {
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await signIn(page, server);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of PAGES) {
      await open(page, `${server.address}${path}`);
      const odd = await page.evaluate(() => {
        const face = getComputedStyle(document.body).fontFamily;
        const fields = document.querySelectorAll(
          "input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), select, textarea",
        );
        return [...fields]
          .filter((field) => field.checkVisibility())
          .map((field) => ({ field, style: getComputedStyle(field) }))
          .filter(({ style }) => Number.parseFloat(style.fontSize) < 16 || style.fontFamily !== face)
          .map(({ field, style }) => `${field.id}: ${style.fontSize} ${style.fontFamily}`);
      });
      expect.soft(odd, path).toEqual([]);
    }
  });
});

test("what lies over a page darkens it, an eye shows what recruiters see, and marked words stay readable on a button", async ({
  page,
}) => {
  await withOwnServer(async (server) => {
    await server.cv("import", "db/seed/cv.md");
    await makeOwner(server);
    await signIn(page, server);
    const backdrop = (over: string) =>
      page.evaluate(
        (found) =>
          getComputedStyle(document.querySelector(found) ?? document.body, "::backdrop").backgroundColor,
        over,
      );
    const scrim = /^rgba\((?:\d+, ){3}0\.[3-9]\d*\)$/;
    await open(page, `${server.address}/admin/projects/monitoring`);
    const button = page.getByRole("main").getByRole("button", { name: "Enregistrer", exact: true });
    await page.getByLabel("Résumé").fill("Tout est surveillé.");
    const marked = await button.evaluate((element) => {
      const { color, backgroundColor } = getComputedStyle(element, "::selection");
      return { color, backgroundColor, own: getComputedStyle(element).color };
    });
    expect(marked.color).not.toBe(marked.own);
    await page.getByRole("button", { name: "Zabbix", exact: true }).click();
    await expect(page.getByRole("dialog", { name: "Zabbix" })).toBeVisible();
    expect(await backdrop("dialog[open]")).toMatch(scrim);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("banner").getByText("Enregistré", { exact: true })).toBeVisible();

    await open(page, `${server.address}/admin/experiences/aday`);
    const projects = page.getByRole("list", { name: "Projets" });
    const signOf = (name: string) => projects.getByRole("button", { name }).locator("use");
    await expect(signOf("Masquer Gestion DNS")).toHaveAttribute("href", /#eye$/);
    await projects.getByRole("button", { name: "Masquer Gestion DNS" }).click();
    await expect(signOf("Rendre Gestion DNS visible")).toHaveAttribute("href", /#hidden$/);
    const parts = page.getByRole("navigation", { name: "Parties du CV" });
    const entry = parts.getByRole("link", { name: "Gestion DNS (masqué)" });
    await expect(entry.locator("use")).toHaveAttribute("href", /#hidden$/);

    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole("button", { name: "Ouvrir le menu de l’éditeur" }).click();
    await expect(page.getByRole("dialog", { name: "Éditeur" })).toBeVisible();
    expect(await backdrop("#editor-menu")).toMatch(scrim);
  });
});
