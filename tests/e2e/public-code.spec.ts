import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { open } from "./support/hydration";

/** Readers pay for what they read: no page of theirs loads the editor. */

const MANIFESTS = join(import.meta.dirname, "..", "..", ".next", "server", "app");
const PUBLIC_PAGES = {
  "/": "page",
  "/technologies": "technologies/page",
  "/technologies/bash": "technologies/[slug]/page",
  "/projects/gestion-dns": "projects/[slug]/page",
  "/offer": "offer/page",
};

type Modules = { path: string; chunks: string[] }[];

/** The client modules that the build has for a page, each with the scripts that hold it and what it needs. */
async function modulesOf(page: string): Promise<Modules> {
  const text = await readFile(join(MANIFESTS, `${page}_client-reference-manifest.js`), "utf8");
  const json = text.slice(text.lastIndexOf('"] = ') + '"] = '.length).replace(/;\s*$/, "");
  const { clientModules }: { clientModules: Record<string, { chunks: string[] }> } = JSON.parse(json);
  return Object.entries(clientModules).map(([path, { chunks }]) => ({ path, chunks }));
}

const isOfEditor = ({ path }: Modules[number]) => /\/(components\/editor|app\/admin)\//.test(path);

test("no page for readers loads a script of the editor", async ({ page }) => {
  const readers = (await Promise.all(Object.values(PUBLIC_PAGES).map(modulesOf))).flat();
  const editor = (await modulesOf("admin/page")).filter(isOfEditor);
  expect(editor.length).toBeGreaterThan(3);
  expect(readers.filter(isOfEditor).map(({ path }) => path)).toEqual([]);

  const shared = new Set(readers.flatMap(({ chunks }) => chunks));
  const own = new Set(editor.flatMap(({ chunks }) => chunks).filter((chunk) => !shared.has(chunk)));
  expect(own.size).toBeGreaterThan(0);
  const loaded = new Set<string>();
  page.on("request", (request) => loaded.add(new URL(request.url()).pathname));
  for (const path of Object.keys(PUBLIC_PAGES)) {
    await open(page, path);
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
    await page.waitForLoadState("networkidle");
  }
  expect([...loaded].filter((path) => own.has(path))).toEqual([]);
  expect([...loaded].filter((path) => path.endsWith(".js")).length).toBeGreaterThan(5);
});
