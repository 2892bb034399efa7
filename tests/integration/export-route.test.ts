import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NextRequest } from "next/server";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { exportRoute } from "@/app/_exports/export-route";
import { GET as getHealth } from "@/app/api/health/route";
import { GET as getSchema } from "@/app/cv.schema.json/route";
import { database } from "@/db/database";
import { migrateDatabase } from "@/db/migrate";
import { EXPORT_LINKS } from "@/lib/cv/export/export-links";
import { aCvOf, aProject, aTechnology, aUse } from "@/tests/support/cv-factory";
import { storeCv } from "@/tests/support/stored-cv";

const CV = {
  ...aCvOf([
    aProject({ slug: "dns", title: "Gestion DNS", uses: [aUse("bind"), aUse("ansible")] }),
    aProject({ slug: "web", title: "Site web", uses: [aUse("python")] }),
  ]),
  technologies: [aTechnology("BIND"), aTechnology("Ansible"), aTechnology("Python")],
};

const APP = join(import.meta.dirname, "..", "..", "app");

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = new URL(path, "http://cv.test");
  const format = url.pathname.replace(/^\/(?:cv\.)?/, "");
  const request = new NextRequest(url, { headers: { host: "cv.test", ...headers } });
  return exportRoute(format, request);
}

async function store(): Promise<void> {
  await storeCv(await database(), CV);
}

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "parcours-test-"));
  process.env.DATABASE_URL = `file:${join(folder, "parcours.db")}`;
  await migrateDatabase(await database());
  return async () => {
    (await database()).$client.close();
    await rm(folder, { recursive: true, force: true });
  };
});

describe("an export without a CV", () => {
  it("is not found, in a sentence of the reader's language", async () => {
    const answer = await get("/cv.json", { "accept-language": "en" });
    expect(answer.status).toBe(404);
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await answer.text()).toBe("No CV has been imported yet.\n");
  });

  it("leaves the health good, with nothing to count", async () => {
    const answer = await getHealth();
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      status: "ok",
      release: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      version: null,
      cv: { experiences: 0, projects: 0, technologies: 0 },
    });
  });
});

describe("an export", () => {
  beforeAll(() => store());

  it("holds the view of its query string", async () => {
    const json = await (await get("/cv.json?tech=ansible")).json();
    expect(json).toMatchObject({
      total: 2,
      shown: 1,
      filter: { tech: ["ansible"] },
      experiences: [{ projects: [{ slug: "dns" }] }],
      link: "http://cv.test/?tech=ansible",
    });
  });

  it("says in its headers what it is a view of", async () => {
    const { headers } = await get("/cv.csv?tech=ansible&tech=cobol&colour=red");
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename="[a-z-]+-ansible\.csv"$/);
    expect(headers.get("link")).toBe('<http://cv.test/?tech=ansible>; rel="canonical"; type="text/html"');
    expect(decodeURIComponent(headers.get("x-view-sentence") ?? "")).toContain("Ansible");
    expect(headers.get("x-view-date")).toBe(new Date().toISOString().slice(0, 10));
    expect(headers.get("x-view-shown")).toBe("1");
    expect(headers.get("x-view-total")).toBe("2");
    expect(headers.get("x-view-ignored")?.split(", ").sort()).toEqual([
      "colour=red;unknown-parameter",
      "tech=cobol;unknown-value",
    ]);
    expect(headers.get("x-robots-tag")).toBe("noindex");
    expect(headers.get("cache-control")).toBe("no-cache");
  });

  it("takes the options of its format, names the others and is not the same without them", async () => {
    const comma = await get("/cv.csv?tech=ansible");
    const semicolon = await get("/cv.csv?tech=ansible&separator=semicolon");
    expect((await semicolon.text()).split("\r\n")[0]).toContain(";");
    expect(semicolon.headers.get("x-view-ignored")).toBeNull();
    expect(semicolon.headers.get("etag")).not.toBe(comma.headers.get("etag"));
    expect(semicolon.headers.get("link")).toContain("<http://cv.test/?tech=ansible>");
    const wrong = await get("/cv.csv?separator=tab&anonymous=1");
    expect(wrong.headers.get("x-view-ignored")).toBe(
      "separator=tab;unknown-value, anonymous=1;unknown-parameter",
    );
  });

  it("says how many pages a PDF has", async () => {
    expect((await get("/cv.pdf?tech=python")).headers.get("x-file-pages")).toBe("1");
    expect((await get("/cv.md?tech=python")).headers.get("x-file-pages")).toBeNull();
  });

  it("makes two files at once for one address, and asks the rest to come again", async () => {
    const flood = Array.from({ length: 12 }, (_, index) =>
      get(`/cv.pdf?q=flood${index}`, { "x-parcours-peer": "203.0.113.1" }),
    );
    const honest = get("/cv.pdf?q=honest", { "x-parcours-peer": "203.0.113.2" });
    const answers = await Promise.all(flood);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused).toHaveLength(10);
    for (const { headers } of refused) expect(headers.get("retry-after")).toBe("10");
    expect((await honest).status).toBe(200);
    expect((await get("/cv.pdf?q=flood11", { "x-parcours-peer": "203.0.113.1" })).status).toBe(200);
  });

  it("stops when its reader goes away", async () => {
    const request = new NextRequest("http://cv.test/cv.json?q=gone", { signal: AbortSignal.abort() });
    expect((await exportRoute("json", request)).status).toBe(499);
  });

  it("names what it ignores to the reader who asked it only", async () => {
    const ignored = async (path: string) => (await get(path)).headers.get("x-view-ignored");
    expect(await ignored("/cv.json?tech=python&colour=red")).toBe("colour=red;unknown-parameter");
    expect(await ignored("/cv.json?tech=python")).toBeNull();
    expect(await ignored("/cv.json?tech=python&colour=blue")).toBe("colour=blue;unknown-parameter");
  });

  it("names what it ignores even when it is cut in the middle of a character", async () => {
    expect((await get(`/cv.json?tech=${encodeURIComponent("😀".repeat(200))}`)).status).toBe(200);
    expect((await get(`/cv.json?tech=a${encodeURIComponent("😀".repeat(200))}`)).status).toBe(200);
  });

  it("speaks the language of the cookie, else of the browser, else of the CV", async () => {
    const language = async (headers: Record<string, string>) =>
      (await get("/cv.json", headers)).headers.get("content-language");
    expect(await language({ cookie: "locale=en", "accept-language": "fr" })).toBe("en");
    expect(await language({ "accept-language": "en-GB" })).toBe("en");
    expect(await language({})).toBe(CV.profile.locale);
  });

  it("is not sent again while nothing that it depends on changes", async () => {
    const first = await get("/cv.json?tech=ansible,bind");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^W\/".+"$/);

    const again = await get("/cv.json?tech=bind&tech=ansible", { "if-none-match": `"other", ${tag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("etag")).toBe(tag);

    for (const changed of [
      () => get("/cv.json?tech=bind", { "if-none-match": tag }),
      () => get("/cv.csv?tech=ansible,bind", { "if-none-match": tag }),
      () => get("/cv.json?tech=ansible,bind", { "if-none-match": tag, "accept-language": "en" }),
      () => get("/cv.json?tech=ansible,bind", { "if-none-match": tag, host: "other.test" }),
    ]) {
      expect((await changed()).status).toBe(200);
    }
    await store();
    expect((await get("/cv.json?tech=ansible,bind", { "if-none-match": tag })).status).toBe(200);
  });

  it("of an unknown format names those there are", async () => {
    const answer = await get("/cv.doc", { "accept-language": "en" });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/^There is no such format\..*\/cv\.csv, .*\/cv\.schema\.json\.\n$/);
  });

  it.each([...EXPORT_LINKS])("is served at $path", async ({ path, mediaType }) => {
    const { GET } = await import(join(APP, path, "route.ts"));
    const answer: Response = await GET(
      new NextRequest(`http://cv.test${path}`, { headers: { host: "cv.test" } }),
    );
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(mediaType);
    expect(await answer.text()).toBe(await (await get(path, { host: "cv.test" })).text());
  });

  it("has its schema beside it", async () => {
    const answer = getSchema();
    expect(answer.headers.get("content-type")).toBe("application/schema+json; charset=utf-8");
    expect(await answer.json()).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
  });
});

describe("the health", () => {
  it("counts what the CV shows", async () => {
    const answer = await getHealth();
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toMatchObject({
      status: "ok",
      release: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      cv: { experiences: 1, projects: 2, technologies: 3 },
    });
  });

  it("is 503 when the database does not answer, and tells nothing of its inside", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    (await database()).$client.close();
    const answer = await getHealth();
    expect(log).toHaveBeenCalledOnce();
    expect(answer.status).toBe(503);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(await answer.json()).toEqual({ status: "error", reason: "The database does not answer." });
  });
});
