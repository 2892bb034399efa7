import { type APIRequestContext, expect, type Page, test } from "@playwright/test";
import { jsonOf } from "./support/view-of";

async function projectPaths(request: APIRequestContext): Promise<string[]> {
  const { experiences } = await jsonOf(request, "");
  return experiences.flatMap(({ projects }) => projects.map(({ slug }) => `/projects/${slug}`));
}

/** What each robots tag of a page says; none is "you may". */
async function robotsOf(page: Page, path: string): Promise<string> {
  await page.goto(path);
  const tags = await page.locator('meta[name="robots"]').all();
  return (await Promise.all(tags.map((tag) => tag.getAttribute("content")))).join();
}

test("the sitemap names the dashboard and every project, and robots.txt names the sitemap", async ({
  request,
  baseURL,
}) => {
  const robots = await (await request.get("/robots.txt")).text();
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = ""]) => address);
  const paths = await projectPaths(request);
  expect(paths).toHaveLength(24);
  for (const path of ["/", ...paths]) expect(addresses).toContain(`${baseURL}${path}`);
  for (const address of addresses) expect((await request.get(address)).status()).toBe(200);
});

test("a view has one canonical address, and a filtered one is not for search engines", async ({
  page,
  baseURL,
}) => {
  const canonical = page.locator('link[rel="canonical"]');
  expect(await robotsOf(page, "/")).not.toContain("noindex");
  await expect(canonical).toHaveAttribute("href", `${baseURL}`);
  expect(await robotsOf(page, "/?org=aday&tech=zabbix,SVN&utm_source=mail")).toContain("noindex");
  await expect(canonical).toHaveAttribute("href", `${baseURL}/?tech=subversion,zabbix&org=aday`);
  expect(await robotsOf(page, "/projects/gestion-dns")).not.toContain("noindex");
  await expect(canonical).toHaveAttribute("href", `${baseURL}/projects/gestion-dns`);
  expect(await robotsOf(page, "/projects/inconnu")).toContain("noindex");
});

test("the person and the project are described for search engines", async ({ page }) => {
  const described = async (path: string) => {
    await page.goto(path);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    return JSON.parse(text ?? "");
  };
  expect(await described("/")).toMatchObject({
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    dateModified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    mainEntity: { "@type": "Person", name: "Patrick Bernard" },
  });
  const project = JSON.stringify(await described("/projects/gestion-dns"));
  for (const part of ["https://schema.org", "Gestion DNS", "PowerDNS", "Patrick Bernard"]) {
    expect(project).toContain(part);
  }
});

test("every page has a title and a description of its own", async ({ page }) => {
  const seen = new Set<string>();
  for (const path of ["/", "/?tech=zabbix", "/projects/gestion-dns", "/projects/monitoring"]) {
    await page.goto(path);
    const description = await page.locator('meta[name="description"]').getAttribute("content");
    seen.add(await page.title()).add(description ?? "");
  }
  expect(seen.size).toBe(8);
  expect(seen).not.toContain("");
});

test("a link that is pasted has a card: its view in a sentence, and a picture", async ({ page, baseURL }) => {
  await page.goto("/?tech=zabbix");
  const card = (property: string) => page.locator(`meta[property="og:${property}"]`);
  await expect(card("title")).toHaveAttribute("content", "Projets avec Zabbix · Patrick Bernard");
  await expect(card("url")).toHaveAttribute("content", `${baseURL}/?tech=zabbix`);
  const picture = await card("image").getAttribute("content");
  expect((await page.request.get(picture ?? "")).status()).toBe(200);
});
