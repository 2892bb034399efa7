import { join } from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { openDatabase } from "@/db/client";
import { EXPORT_LINKS } from "@/lib/cv/export/export-links";
import type { Cv } from "@/lib/cv/model";
import { aCv, anExperience, aProject, aTechnology, aUse } from "@/tests/support/cv-factory";
import { storeCv } from "@/tests/support/stored-cv";
import { textInside } from "@/tests/support/text-inside";
import { withOwnServer } from "./support/own-server";

/** Stands in everything that is private or hidden. */
const SECRET = "Xyzzysecret";
/** Stands in what anyone may see, so that a door that shows nothing is not taken for a tight one. */
const OPEN = "Plughopen";

/** A date that no door may tell in any spelling. */
const BIRTH = { iso: "1943-07-29", year: "1943" };

/** Slugs tell nothing: they are asked for below, and an answer may say back what was asked. */
const HIDDEN = { technology: "hidden-technology", project: "hidden-project", other: "hidden-other" };

function cvWithSecrets(): Cv {
  return aCv({
    profile: {
      name: `Ada ${OPEN}`,
      titles: ["Engineer"],
      birthDate: BIRTH.iso,
      contacts: [
        { kind: "email", value: "open@example.org", private: false },
        { kind: "phone", value: `${SECRET} phone`, private: true },
        { kind: `${SECRET} kind`, value: "5550123", private: true },
      ],
    },
    technologies: [aTechnology("bash"), aTechnology(SECRET, { slug: HIDDEN.technology })],
    experiences: [
      anExperience({
        organisation: OPEN,
        from: "2010-01",
        to: "2012-12",
        projects: [
          aProject({
            title: `${OPEN} project`,
            uses: ["bash"],
            corrections: [{ ...aUse(HIDDEN.technology), kind: "none" }],
          }),
          aProject({
            slug: HIDDEN.project,
            title: `${SECRET} project`,
            summary: `${SECRET} summary`,
            hidden: true,
            sections: [{ kind: "stack", title: `${SECRET} stack`, body: `* ${SECRET}` }],
            uses: [HIDDEN.technology],
          }),
        ],
      }),
      anExperience({
        slug: HIDDEN.other,
        organisation: `${SECRET} organisation`,
        role: `${SECRET} role`,
        summary: `${SECRET} summary`,
        hidden: true,
        projects: [aProject({ slug: HIDDEN.other, title: `${SECRET} other`, uses: ["bash"] })],
      }),
    ],
    sections: [
      { title: OPEN, body: "Open", hidden: false },
      { title: `${SECRET} section`, body: `${SECRET} body`, hidden: true },
    ],
    catalogue: [{ slug: "bash", aliases: [`${SECRET} alias`] }],
    acceptedFindings: [`${SECRET} finding`],
  });
}

async function store(dataDir: string, cv: Cv): Promise<void> {
  const db = await openDatabase({
    databaseUrl: `file:${join(dataDir, "parcours.db")}`,
    databaseAuthToken: null,
  });
  await storeCv(db, cv, { fileName: `${SECRET}.md`, bytes: Buffer.from(`# ${SECRET} original`) });
  db.$client.close();
}

const VIEWS = [
  "",
  `?q=${OPEN}`,
  `?tech=${HIDDEN.technology}`,
  "?tech=bash",
  `?org=${HIDDEN.other}`,
  "?q=1943",
];

const PAGES = [
  ...VIEWS.map((view) => `/${view}`),
  "/technologies",
  "/technologies/bash",
  `/technologies/${HIDDEN.technology}`,
  `/projects/${OPEN.toLowerCase()}-project`,
  `/projects/${HIDDEN.project}`,
  "/login",
  "/admin",
  `/admin/projects/${HIDDEN.project}`,
  "/nowhere",
];

const OTHERS = ["/sitemap.xml", "/robots.txt", "/api/health", "/cv.schema.json", "/original.md"];

type Door = { path: string; headers?: Record<string, string> };

const DOORS: readonly Door[] = [
  ...PAGES.flatMap((path) => [
    { path },
    { path, headers: { "Accept-Language": "en" } },
    // What the router asks for on its way to a page, and before it is clicked.
    { path: `${path}${path.includes("?") ? "&" : "?"}_rsc=1`, headers: { RSC: "1" } },
    {
      path: `${path}${path.includes("?") ? "&" : "?"}_rsc=2`,
      headers: { RSC: "1", "Next-Router-Prefetch": "1" },
    },
  ]),
  ...EXPORT_LINKS.flatMap(({ path }) =>
    [...VIEWS, "?anonymous=1", "?separator=semicolon", "?private=1"].map((view) => ({
      path: `${path}${view}`,
    })),
  ),
  ...OTHERS.map((path) => ({ path })),
];

async function behind(
  request: APIRequestContext,
  address: string,
  { path, headers = {} }: Door,
): Promise<string> {
  const response = await request.get(`${address}${path}`, { headers });
  const heads = response.headersArray().map(({ name, value }) => `${name}: ${decodeURIComponent(value)}`);
  return [...heads, await textInside(await response.body())].join("\n");
}

test("what is private or hidden leaves through no door", async ({ request }) => {
  test.setTimeout(240_000);
  await withOwnServer(async ({ address, dataDir }) => {
    await store(dataDir, cvWithSecrets());
    let open = 0;
    for (const door of DOORS) {
      const text = (await behind(request, address, door)).toLowerCase();
      for (const secret of [SECRET, BIRTH.iso, "29/07/1943", "5550123"]) {
        expect(text.includes(secret.toLowerCase()), `${secret} behind ${door.path}`).toBe(false);
      }
      if (text.includes(OPEN.toLowerCase())) open += 1;
    }
    // Most doors do show the CV: those that show nothing prove nothing.
    expect(open).toBeGreaterThan(DOORS.length / 2);

    const found = await (await request.get(`${address}/cv.json?q=${SECRET}`)).json();
    expect([found.shown, found.total]).toEqual([0, 1]);
  });
});
