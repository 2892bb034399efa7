import { expect, test } from "@playwright/test";
import { jsonOf } from "./support/view-of";

/** The birth date of the CV, as the file spells it and as the database does. */
const PRIVATE = ["18/11/1980", "1980-11-18"];

test("the birth date leaves through no page, payload or export", async ({ request }) => {
  const { experiences } = await jsonOf(request, "");
  const projects = experiences.flatMap(({ projects }) => projects.map(({ slug }) => `/projects/${slug}`));
  const pages = ["/", "/?q=bernard", "/?q=1980", ...projects, "/nowhere"];
  const others = ["/cv.csv", "/cv.json", "/cv.json?q=1980", "/sitemap.xml", "/robots.txt", "/api/health"];
  const answers = [
    ...[...pages, ...others].map((path) => ({ path, headers: {} })),
    // What the router asks for on its way to a page.
    ...pages.map((path) => ({
      path: `${path}${path.includes("?") ? "&" : "?"}_rsc=1`,
      headers: { RSC: "1" },
    })),
  ];
  for (const { path, headers } of answers) {
    const response = await request.get(path, { headers });
    const text = JSON.stringify(response.headers()) + (await response.text());
    expect(text.length).toBeGreaterThan(100);
    for (const secret of PRIVATE) expect(text.includes(secret), `${secret} in ${path}`).toBe(false);
  }
});

test("a payload of the router is one, and the file of the CV that browsers keep holds nothing private", async ({
  page,
  request,
}) => {
  const response = await request.get("/?_rsc=1", { headers: { RSC: "1" } });
  expect(response.headers()["content-type"]).toContain("text/x-component");
  const file = page.waitForResponse(/\/index\/[^/]+\.json$/);
  await page.goto("/");
  const text = await (await file).text();
  expect(text).toContain("Gestion DNS");
  for (const secret of PRIVATE) expect(text).not.toContain(secret);
});
