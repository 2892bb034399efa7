import { once } from "node:events";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { dailyCounts } from "@/db/owner-schema";
import { addDailyCounts } from "@/lib/mutations/daily-counts";
import { READ_KINDS, type ReadCounts, readDailyCounts } from "@/lib/queries/daily-counts";
import { countReads, readKindOf } from "@/server/count-reads";
import { createHttpServer } from "@/server/http-server";
import { freshDatabase } from "@/tests/support/database";

const PERSON = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
const DAY = 86_400_000;

function asked(url: string, headers: IncomingHttpHeaders = {}, method = "GET"): IncomingMessage {
  return { method, url, headers: { "user-agent": PERSON, ...headers } } as IncomingMessage;
}

describe("what a request reads", () => {
  it.each([
    ["/", "dashboard"],
    ["/?tech=bash", "dashboard"],
    ["/projects/dns?from=2018", "project"],
    ["/technologies", "technology"],
    ["/technologies/bash", "technology"],
    ["/offer", "offer"],
    ["/cv.pdf?tech=bash", "pdf"],
    ["/resume.json", "json"],
    ["/cv.schema.json", null],
    ["/original.md", null],
    ["/admin", null],
    ["/index/abc.json", null],
    ["/_next/static/a.js", null],
    ["/api/health", null],
  ])("%s is %s", (url, kind) => {
    expect(readKindOf(asked(url))).toBe(kind);
  });

  it.each([
    ["a robot", { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" }],
    ["a preview of a link", { "user-agent": "facebookexternalhit/1.1" }],
    ["a script", { "user-agent": "curl/8.5.0" }],
    ["who does not say what it is", { "user-agent": "" }],
    ["the owner", { cookie: "NEXT_LOCALE=fr; parcours-session=abc" }],
    ["the owner over https", { cookie: "__Host-parcours-session=abc" }],
    ["a browser in advance", { "sec-purpose": "prefetch;prerender" }],
    ["the router in advance", { rsc: "1", "next-router-prefetch": "1" }],
  ])("is nothing for %s", (_who, headers) => {
    expect(readKindOf(asked("/", headers))).toBeNull();
  });

  it("is nothing when it is not asked for by GET", () => {
    expect(readKindOf(asked("/", {}, "HEAD"))).toBeNull();
    expect(readKindOf(asked("/", {}, "POST"))).toBeNull();
  });
});

describe("counting", () => {
  it("counts answers by day and kind, and counts again what could not be stored", async () => {
    const stored: Record<string, ReadCounts>[] = [];
    let isDown = true;
    let now = Date.parse("2026-11-27T23:59:00Z");
    const server = createHttpServer((request, response) => {
      response.statusCode = request.url === "/projects/none" ? 404 : 200;
      response.end("ok");
    });
    const flush = countReads(
      server,
      async (counted) => {
        if (isDown) throw new Error("The disk is full.");
        stored.push(Object.fromEntries(counted));
      },
      () => now,
    );
    server.listen(0);
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const read = async (path: string, headers = { "user-agent": PERSON }) =>
      (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).text();

    for (const path of ["/", "/", "/cv.pdf", "/projects/none"]) await read(path);
    await read("/", { "user-agent": "curl/8.5.0" });
    await flush();
    now += 120_000;
    isDown = false;
    await read("/");
    await flush();
    await flush();
    expect(stored).toEqual([{ "2026-11-27": { dashboard: 2, pdf: 1 }, "2026-11-28": { dashboard: 1 } }]);
  });

  it("adds up in a table that does not grow for ever, and holds nothing but day, kind and count", async () => {
    const { db } = await freshDatabase();
    const dayOf = (at: number) => new Date(at * DAY).toISOString().slice(0, 10);
    for (let at = 20_000; at < 20_050; at += 1) {
      const counts = Object.fromEntries(READ_KINDS.map((kind) => [kind, 1]));
      await addDailyCounts(db, new Map([[dayOf(at), counts]]), dayOf(at - 9));
      await addDailyCounts(db, new Map([[dayOf(at), { pdf: 2 }]]), dayOf(at - 9));
    }
    const rows = await db.select().from(dailyCounts);
    expect(rows).toHaveLength(10 * READ_KINDS.length);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(["count", "day", "kind"]);
    expect((await readDailyCounts(db, dayOf(20_049))).get(dayOf(20_049))).toMatchObject({ pdf: 3, csv: 1 });
  });
});
