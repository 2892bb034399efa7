import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { openDatabase } from "@/db/client";
import { buildWithoutProxy } from "./support/build-without-proxy";
import { type BuiltAction, type BuiltRoute, builtActions, builtRoutes } from "./support/built-doors";
import { type OwnServer, withOwnServer } from "./support/own-server";
import { makeOwner, sessionCookie } from "./support/owner";

/**
 * What anyone may ask for. Whatever else is built is the owner's, and is tried below: a page or an action that somebody
 * adds is refused to strangers, or is named here.
 */
const PUBLIC_ROUTES = new Set([
  "/",
  "/api/auth/[...nextauth]",
  "/api/health",
  "/api/language",
  "/card.png",
  "/cv.csv",
  "/cv.docx",
  "/cv.json",
  "/cv.md",
  "/cv.pdf",
  "/cv.schema.json",
  "/cv.xlsx",
  "/index/[file]",
  "/login",
  "/match.json",
  "/offer",
  "/offer.csv",
  "/offer.docx",
  "/offer.json",
  "/offer.md",
  "/offer.pdf",
  "/offer.xlsx",
  "/photo/[name]",
  "/projects/[slug]",
  "/proofs/[key]/[file]",
  "/resume.json",
  "/robots.txt",
  "/sitemap.xml",
  "/technologies",
  "/technologies/[slug]",
  "/unknown-format",
]);
/** Comparing an offer stores nothing and asks nobody. */
const PUBLIC_ACTIONS = new Set([
  "app/login/actions.ts#askForPasskey",
  "app/login/actions.ts#signIn",
  "app/login/actions.ts#signInByPasskey",
  "app/login/actions.ts#signOut",
  "app/offer/actions.ts#readSentOffer",
]);

const MARKER = "marked-secret";
const CV = `# Ada Lovelace\n\n- E-mail : ${MARKER}@example.org\n\n## Acme - Analyst - 2018/01 à 2020/06\n\n### Engine\n\n* Stack technique\n\n- Python\n`;

type Answer = { status: number; location: string; body: string };
type Send = (path: string, init?: RequestInit) => Promise<Answer>;

function sender({ address }: OwnServer): Send {
  const send: Send = async (path, init) => {
    const answer = await fetch(address + path, { redirect: "manual", ...init });
    const location = answer.headers.get("location") ?? answer.headers.get("x-action-redirect") ?? "";
    // A request for data is sent round once, to an address that no cache mistakes for the page's.
    if (location.includes("_rsc") && !path.includes("_rsc")) {
      const { pathname, search } = new URL(location, address);
      return send(pathname + search, init);
    }
    return { status: answer.status, location, body: await answer.text() };
  };
  return send;
}

/** One address of a route; who is not let in must not learn whether there is such an entry, so any value does. */
function anAddress(path: string): string {
  return path.replace(/\[{1,2}(?:\.{3})?\w+\]{1,2}/g, "1");
}

/** Every way in which a browser asks for a page: whole, and below each layout that it holds already. */
function waysToAsk(path: string): { about: string; headers: Record<string, string> }[] {
  const segments = anAddress(path).split("/").filter(Boolean);
  const below = segments.map((_, depth) => ({
    about: `below ${depth + 1} of its layouts`,
    headers: {
      RSC: "1",
      "Next-Router-State-Tree": encodeURIComponent(JSON.stringify(held(segments, depth + 1))),
    },
  }));
  return [{ about: "whole", headers: {} }, { about: "as data", headers: { RSC: "1" } }, ...below];
}

type HeldTree = [string, { children?: HeldTree }];

/** The router's state of a browser that holds the layouts of the first segments, and another page. */
function held(segments: string[], depth: number): HeldTree {
  const another: HeldTree = ["another-page", {}];
  const inside = segments
    .slice(0, depth)
    .reduceRight<HeldTree>((child, segment) => [segment, { children: child }], another);
  return ["", { children: inside }];
}

/** The call of an action with two forms, which is what any of them may be sent. */
function actionCall(action: BuiltAction, headers: Record<string, string>): RequestInit {
  const body = new FormData();
  body.set("0", '["$K1","$K1"]');
  for (const [name, value] of [
    ["email", "stranger@example.org"],
    ["newPassword", "a password of a stranger"],
    ["currentPassword", "guess"],
  ] as const) {
    body.set(`1_${name}`, value);
  }
  return { method: "POST", body, headers: { "Next-Action": action.id, ...headers } };
}

async function everyRow({ dataDir }: OwnServer): Promise<unknown> {
  const db = await openDatabase({
    databaseUrl: `file:${join(dataDir, "parcours.db")}`,
    databaseAuthToken: null,
  });
  const { rows: tables } = await db.$client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
  );
  const held = [];
  for (const { name } of tables)
    held.push([name, (await db.$client.execute(`SELECT * FROM "${name}"`)).rows]);
  db.$client.close();
  return JSON.parse(JSON.stringify(held));
}

/** Who is not the owner, by the cookie that they send. */
async function strangers(dataDir: string): Promise<Record<string, string>> {
  return {
    "without a session": "",
    "with an expired session": await sessionCookie(dataDir, { seconds: -60 }),
    "with a session that was ended": await sessionCookie(dataDir, { epoch: "an-earlier-epoch" }),
    "with a session that began too long ago": await sessionCookie(dataDir, { claims: { began: 0 } }),
    "with a session of no known beginning": await sessionCookie(dataDir, { claims: { id: undefined } }),
    "with a session signed with another secret": await sessionCookie(dataDir, {
      secret: "guessed".repeat(6),
    }),
    "with a session without a seal": `parcours-session=${Buffer.from('{"alg":"none"}').toString("base64url")}.e30.`,
  };
}

function isRefusal({ status, location, body }: Answer): boolean {
  if (body.includes(MARKER)) return false;
  const leadsToLogin = location.startsWith("/login") || body.includes("NEXT_REDIRECT;replace;/login");
  return leadsToLogin || [401, 403, 405].includes(status);
}

async function withoutProxy(story: (server: OwnServer) => Promise<void>): Promise<void> {
  const { dir, remove } = await buildWithoutProxy();
  try {
    await withOwnServer(
      async (server) => {
        await makeOwner(server);
        const file = join(server.dataDir, "cv.md");
        await writeFile(file, CV);
        expect(await server.cv("import", file)).toMatchObject({ code: 0 });
        await story(server);
      },
      { SERVED_BUILD: dir },
    );
  } finally {
    await remove();
  }
}

async function ownRoutes(): Promise<BuiltRoute[]> {
  return (await builtRoutes()).filter(({ path }) => !PUBLIC_ROUTES.has(path));
}

async function ownActions(): Promise<BuiltAction[]> {
  return (await builtActions()).filter(({ name }) => !PUBLIC_ACTIONS.has(name));
}

test("every route and every action is known to be public or the owner's", async () => {
  const [routes, actions] = [await ownRoutes(), await ownActions()];
  // The owner's are in their own folders, so that a slip of the list above is seen.
  for (const { path } of routes) expect(path).toMatch(/^\/(?:admin(?:\/|$)|original\.md$)/);
  for (const { name } of actions) expect(name).toMatch(/^app\/admin\//);
  expect(routes.length).toBeGreaterThan(2);
  expect(actions.length).toBeGreaterThan(1);
});

test("no page and no file of the owner is given to a stranger, with the proxy out of the way", async () => {
  const routes = await ownRoutes();
  await withoutProxy(async (server) => {
    const send = sender(server);
    const before = await everyRow(server);
    for (const [who, cookie] of Object.entries(await strangers(server.dataDir))) {
      for (const { path, isPage } of routes) {
        for (const { about, headers } of isPage ? waysToAsk(path) : [{ about: "by GET", headers: {} }]) {
          const answer = await send(anAddress(path), { headers: { Cookie: cookie, ...headers } });
          expect(
            isRefusal(answer),
            `${path} ${about}, ${who}: ${answer.status} ${answer.body.slice(0, 500)}`,
          ).toBe(true);
        }
        for (const method of isPage ? [] : ["POST", "PUT", "PATCH", "DELETE"]) {
          const answer = await send(anAddress(path), { method, headers: { Cookie: cookie } });
          expect(isRefusal(answer), `${method} ${path}, ${who}: ${answer.status}`).toBe(true);
        }
      }
    }
    expect(await everyRow(server)).toEqual(before);
  });
});

test("no action of the owner is done for a stranger, with the proxy out of the way", async () => {
  const actions = await ownActions();
  await withoutProxy(async (server) => {
    const send = sender(server);
    const before = await everyRow(server);
    for (const [who, cookie] of Object.entries(await strangers(server.dataDir))) {
      for (const action of actions) {
        for (const path of action.paths) {
          const call = actionCall(action, { Cookie: cookie, Origin: server.address });
          const answer = await send(anAddress(path), call);
          const isRefused = answer.body.includes('"status":"signedOut"') || isRefusal(answer);
          expect(
            isRefused,
            `${action.name} at ${path}, ${who}: ${answer.status} ${answer.body.slice(0, 500)}`,
          ).toBe(true);
        }
      }
    }
    expect(await everyRow(server)).toEqual(before);
  });
});

test("no action of the owner is done for another site, whatever the browser sends along", async () => {
  const actions = await ownActions();
  await withoutProxy(async (server) => {
    const send = sender(server);
    const before = await everyRow(server);
    const Cookie = await sessionCookie(server.dataDir);
    const elsewhere: Record<string, string>[] = [
      { Origin: "https://evil.example" },
      { Origin: "null" },
      { Origin: server.address, "Sec-Fetch-Site": "cross-site" },
      { Origin: server.address, "Sec-Fetch-Site": "same-site" },
      { "Sec-Fetch-Site": "cross-site" },
      {},
    ];
    for (const headers of elsewhere) {
      for (const action of actions) {
        const [path = ""] = action.paths;
        const answer = await send(anAddress(path), actionCall(action, { Cookie, ...headers }));
        // Next itself answers 500 for another origin, before the action is called.
        const isRefused =
          answer.body.includes('"status":"signedOut"') || isRefusal(answer) || answer.status === 500;
        expect(
          isRefused,
          `${action.name}, ${JSON.stringify(headers)}: ${answer.status} ${answer.body.slice(0, 500)}`,
        ).toBe(true);
      }
    }
    expect(await everyRow(server)).toEqual(before);
  });
});

test("the same doors open for the owner", async () => {
  const routes = await ownRoutes();
  await withoutProxy(async (server) => {
    const send = sender(server);
    const headers = { Cookie: await sessionCookie(server.dataDir) };
    for (const { path } of routes) {
      const { status, location } = await send(anAddress(path), { headers });
      expect(location, path).not.toMatch(/^\/login/);
      // An entry that does not exist is not found, once one may ask.
      expect(path.includes("[") ? [200, 404] : [200], `${path}: ${status}`).toContain(status);
    }
    expect((await send("/original.md", { headers })).body).toBe(CV);
  });
});
