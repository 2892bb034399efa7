import { expect, test } from "@playwright/test";
import { facet, projectRow } from "./support/dashboard";
import { open } from "./support/hydration";
import { requestsFrom } from "./support/requests";

test("an unknown format is not found and names the known ones", async ({ request }) => {
  for (const path of ["/cv.odt", "/cv.exe?tech=proxmox"]) {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    expect(response.headers()["content-type"]).toBe("text/plain; charset=utf-8");
    const text = await response.text();
    for (const known of ["/cv.csv", "/cv.json", "/cv.schema.json"]) expect(text).toContain(known);
  }
});

test("an unchanged view is not sent again", async ({ request }) => {
  for (const path of ["/cv.json", "/cv.csv?tech=bash"]) {
    const first = await request.get(path);
    const tag = first.headers().etag ?? "";
    expect(tag).toMatch(/^(W\/)?".+"$/);
    const again = await request.get(path, { headers: { "If-None-Match": tag } });
    expect(again.status()).toBe(304);
    expect((await again.body()).length).toBe(0);
    const english = await request.get(path, {
      headers: { "If-None-Match": tag, "Accept-Language": "en" },
    });
    expect(english.status()).toBe(200);
  }
});

test("the health check says which version and how many projects are served", async ({ request }) => {
  const response = await request.get("/api/health");
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({
    status: "ok",
    release: expect.any(String),
    version: expect.any(Number),
    cv: { experiences: 4, projects: 24 },
  });
});

test("the JSON says that it follows its schema, and the schema is served", async ({ request }) => {
  const schema = await request.get("/cv.schema.json");
  expect(schema.headers()["content-type"]).toMatch(/^application\/schema\+json/);
  const { $schema, properties, required } = await schema.json();
  expect($schema).toMatch(/^https?:\/\/json-schema\.org\//);
  const cv = await (await request.get("/cv.json")).json();
  expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(cv)));
  expect(Object.keys(cv)).toEqual(expect.arrayContaining(required));
});

test("every answer carries the security headers and does not say what made it", async ({ request }) => {
  for (const path of ["/", "/projects/gestion-dns", "/nowhere", "/cv.json", "/api/health"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"]).toMatch(/default-src '(?:self|none)'/);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    expect(headers["x-powered-by"]).toBeUndefined();
  }
});

test("a page runs its own scripts and no other", async ({ page, request }) => {
  for (const path of ["/", "/?tech=bash", "/projects/gestion-dns", "/technologies", "/nowhere"]) {
    const policy = (await request.get(path)).headers()["content-security-policy"] ?? "";
    const scripts = policy.split("; ").find((directive) => directive.startsWith("script-src "));
    expect(scripts, path).toMatch(/^script-src 'self'( 'sha256-[^']+')+$/);
  }
  await open(page, "/");
  const injected = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.injected = 'yes'";
    document.body.append(script);
    return document.documentElement.dataset.injected ?? "refused";
  });
  expect(injected).toBe("refused");
});

test("an unchanged page is not sent again", async ({ request }) => {
  const tag = (await request.get("/")).headers().etag ?? "";
  const again = await request.get("/", { headers: { "If-None-Match": tag } });
  expect(again.status()).toBe(304);
});

test("nothing is asked of another host, and nothing fails", async ({ page, baseURL }) => {
  const faults: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  const requests = requestsFrom(page);
  await open(page, "/");
  await facet(page, "Zabbix").click();
  await projectRow(page, "Monitoring").getByRole("button").click();
  await page.getByRole("link", { name: "Voir la page du projet" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Monitoring");
  await page.getByRole("link", { name: "Smokeping", exact: true }).click();
  await expect(page).toHaveURL("/?tech=smokeping");
  const elsewhere = requests.filter((url) => !url.startsWith("data:") && new URL(url).origin !== baseURL);
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);
});

test("the icons and the manifest that pages name are there", async ({ request }) => {
  const html = await (await request.get("/")).text();
  const named = [...html.matchAll(/<link rel="(?:manifest|apple-touch-icon)" href="([^"]+)"/g)].map(
    ([, href = ""]) => href,
  );
  expect(named).toHaveLength(2);
  const manifest = await (await request.get("/site.webmanifest")).json();
  const icons = manifest.icons.map(({ src }: { src: string }) => src);
  for (const path of [...named, ...icons, "/favicon.ico"]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["content-type"], path).toMatch(/^image\/|manifest\+json/);
  }
});
