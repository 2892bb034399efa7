import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { CvCache } from "@/lib/queries/public-cv";
import { answerCache } from "@/server/answer-cache";
import { compressedBody, toKeptAnswer } from "@/server/kept-answer";
import { aCv } from "@/tests/support/cv-factory";
import { freshDatabase } from "@/tests/support/database";
import { storeCv } from "@/tests/support/stored-cv";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server whose pages `answer` makes, as Next would; counts how often it was asked. */
async function serving(answer: Answer, maxBytes?: number) {
  const { db } = await freshDatabase();
  const cache = new CvCache(() => "2026-02");
  let asked = 0;
  const handle = answerCache(
    async (request, response) => {
      asked += 1;
      answer(request, response);
      await once(response, "close");
    },
    () => cache.read(db),
    maxBytes,
  );
  const server = createServer((request, response) => void handle(request, response)).listen(0);
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    get: (path: string, headers: Record<string, string> = {}, method = "GET") =>
      fetch(`http://127.0.0.1:${port}${path}`, { headers, method }),
    timesAsked: () => asked,
    changeCv: (name: string) => storeCv(db, aCv({ profile: { name } })),
  };
}

const SCRIPT = 'self.__next_f.push([1,"é"])';
const PAGE = `<!doctype html><script>${SCRIPT}</script><script>steal()</script><script>self.__next_f.push([1]);steal()</script><script type="application/ld+json">{"a":1}</script><script src="/a.js"></script><p>${"é".repeat(1_000)}`;
const POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'";

/** Sends the page as Next does: its head first, then pieces. */
const page: Answer = (_request, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Security-Policy", POLICY);
  response.setHeader("X-Kept", "yes");
  response.writeHead(200);
  response.flushHeaders();
  const bytes = Buffer.from(PAGE);
  response.write(bytes.subarray(0, 100));
  setTimeout(() => response.end(bytes.subarray(100)), 5);
};

describe("the answers that are kept", () => {
  it("hold on to no more memory than their own bytes, in every encoding", async () => {
    const headers = { "content-type": "text/csv" };
    const answer = toKeptAnswer({ status: 200, headers, body: Buffer.from("a short answer") });
    for (const encoding of ["identity", "br", "gzip"] as const) {
      const body = await compressedBody(answer, encoding);
      expect([encoding, body.buffer.byteLength]).toEqual([encoding, body.length]);
    }
  });

  it.each([
    ["long addresses", "", "q".repeat(8_000), 8_000],
    ["nothing", "", "", 1_000],
    ["long headers", "h".repeat(8_000), "", 8_000],
  ])(
    "are bounded by the memory they take, though all their bytes are %s",
    async (_name, header, address, each) => {
      const [most, atLeast] = [200_000, 10];
      const { get, timesAsked, changeCv } = await serving((_request, response) => {
        response.writeHead(200, { "Content-Type": "text/csv", "X-Long": header }).end("");
      }, most);
      await changeCv("Ada");
      const paths = Array.from({ length: Math.ceil(most / each) }, (_, at) => `/cv.csv?q=${at}${address}`);
      for (const path of paths) await get(path);
      const made = timesAsked();
      await get(paths.at(-1) ?? "");
      expect(timesAsked()).toBe(made);
      for (const path of paths.slice(-atLeast)) await get(path);
      expect(timesAsked()).toBe(made);
      await get(paths[0] ?? "");
      expect(timesAsked()).toBe(made + 1);
    },
  );
});

describe("a page", () => {
  it("arrives whole, in every encoding, with its own headers and length", async () => {
    const { get } = await serving(page);
    for (const encoding of ["br", "gzip", "identity"]) {
      const response = await get("/admin", { "Accept-Encoding": encoding });
      expect(response.headers.get("content-encoding")).toBe(encoding === "identity" ? null : encoding);
      expect(response.headers.get("x-kept")).toBe("yes");
      expect(await response.text()).toBe(PAGE);
    }
  });

  it("is not packed for who does not take it", async () => {
    const { get } = await serving(page);
    for (const encoding of ["", "deflate", "br;q=0, gzip;q=0.0"]) {
      const response = await get("/admin", { "Accept-Encoding": encoding });
      expect(response.headers.get("content-encoding")).toBeNull();
    }
  });

  it("allows the scripts that Next wrote, and no other inline script", async () => {
    const { get } = await serving(page);
    const hash = createHash("sha256").update(SCRIPT).digest("base64");
    expect((await get("/admin")).headers.get("content-security-policy")).toBe(
      `default-src 'self'; script-src 'self' 'sha256-${hash}'; style-src 'self'`,
    );
  });

  it("that answers a form is treated alike", async () => {
    const { get } = await serving(page);
    const response = await get("/login", {}, "POST");
    expect(response.headers.get("content-security-policy")).not.toContain("unsafe-inline");
    expect(await response.text()).toBe(PAGE);
  });

  it.each([
    ["/projects/..%2fx.y", {}, "GET"],
    ["/a.b/c", {}, "GET"],
    ["/login", {}, "HEAD"],
    ["/", { rsc: "1" }, "GET"],
    ["/", { "next-action": "x" }, "POST"],
    ["/_next/static/nowhere", {}, "GET"],
    ["/api/nowhere", {}, "GET"],
    ["/nowhere.html", {}, "GET"],
  ] as const)(
    "never leaves with a policy that allows any inline script: %s %j %s",
    async (path, headers, method) => {
      const { get } = await serving(page);
      const policy = (await get(path, headers, method)).headers.get("content-security-policy");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain("unsafe-inline");
    },
  );

  it("has the same tag, policy and length for HEAD as for GET, and no body", async () => {
    const { get, changeCv } = await serving(page);
    await changeCv("Ada");
    const [head, whole] = [await get("/", {}, "HEAD"), await get("/")];
    for (const name of ["etag", "content-security-policy", "content-length"]) {
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
    }
    expect(await head.text()).toBe("");
  });

  it("of an error keeps its status", async () => {
    const { get } = await serving((_request, response) => {
      response.writeHead(404, { "Content-Type": "text/html" });
      response.end("<p>Nowhere</p>");
    });
    const response = await get("/nowhere");
    expect([response.status, await response.text()]).toEqual([404, "<p>Nowhere</p>"]);
  });

  it("of a failure says so to who runs no scripts", async () => {
    const { get } = await serving((_request, response) => {
      response.writeHead(500, { "Content-Type": "text/html" });
      response.end('<html id="__next_error__"><body class="x"><script src="/a.js"></script></body></html>');
    });
    const response = await get("/nowhere");
    expect(response.status).toBe(500);
    expect(await response.text()).toMatch(
      /<body class="x"><noscript><p>Cette page .* This page .*<\/noscript>/,
    );
  });
});

describe("a page that anyone sees alike", () => {
  it("is made once for each language and address, until the CV changes", async () => {
    const { get, timesAsked, changeCv } = await serving(page);
    await changeCv("Ada");
    for (const _ of "twice") expect(await (await get("/?tech=bash")).text()).toBe(PAGE);
    expect(timesAsked()).toBe(1);
    await get("/?tech=bash", { "Accept-Language": "en" });
    await get("/?tech=bash", { Cookie: "locale=en" });
    expect(timesAsked()).toBe(2);
    await get("/?tech=git");
    await get("/?tech=bash", { "X-Forwarded-Proto": "https" });
    expect(timesAsked()).toBe(4);
    await changeCv("Grace");
    await get("/?tech=bash");
    expect(timesAsked()).toBe(5);
  });

  it("is not sent again to who holds it", async () => {
    const { get, changeCv } = await serving(page);
    await changeCv("Ada");
    const tag = (await get("/")).headers.get("etag") ?? "";
    const again = await get("/", { "If-None-Match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await get("/", { "If-None-Match": 'W/"another"' })).status).toBe(200);
  });

  it.each<[string, string, Record<string, string>]>([
    ["with any other cookie", "/", { Cookie: "locale=fr; session=a" }],
    ["of the editor", "/admin/projects/one", {}],
    ["of the login", "/login", {}],
  ])("is none %s", async (_name, path, headers) => {
    const { get, timesAsked, changeCv } = await serving(page);
    await changeCv("Ada");
    const responses = [await get(path, headers), await get(path, headers)];
    expect(timesAsked()).toBe(2);
    for (const response of responses) expect(response.headers.get("etag")).toBeNull();
  });

  it("is not kept when it is an error or sets a cookie", async () => {
    for (const [status, extra] of [
      [404, {}],
      [200, { "Set-Cookie": "a=b" }],
    ] as const) {
      const { get, timesAsked, changeCv } = await serving((_request, response) => {
        response.writeHead(status, { "Content-Type": "text/html", ...extra }).end("<p>");
      });
      await changeCv("Ada");
      for (const _ of "twice") await get("/");
      expect(timesAsked()).toBe("twice".length);
    }
  });
});

describe("a file that anyone sees alike", () => {
  const json: Answer = (_request, response) => {
    response.writeHead(200, {
      "Content-Type": "application/json",
      ETag: '"theirs"',
      "Cache-Control": "no-cache",
    });
    response.end(`["${"é".repeat(1_000)}"]`);
  };

  it.each(["/cv.json?tech=bash", "/index/0123456789abcdef.json", "/_next/static/chunks/a.js"])(
    "is made once and packed: %s",
    async (path) => {
      const { get, timesAsked, changeCv } = await serving(json);
      await changeCv("Ada");
      for (const encoding of ["br", "gzip", "identity"]) {
        const response = await get(path, { "Accept-Encoding": encoding });
        expect(response.headers.get("content-encoding")).toBe(encoding === "identity" ? null : encoding);
        expect(response.headers.get("etag")).toBe('W/"theirs"');
        expect(response.headers.get("cache-control")).toBe("no-cache");
        expect(await response.json()).toEqual(["é".repeat(1_000)]);
      }
      expect(timesAsked()).toBe(1);
      expect((await get(path, { "If-None-Match": 'W/"theirs"' })).status).toBe(304);
    },
  );

  it("is kept for a reader who has signed in too, and made anew when the CV or the language changes", async () => {
    const { get, timesAsked, changeCv } = await serving(json);
    await changeCv("Ada");
    await get("/cv.csv", { Cookie: "session=a" });
    await get("/cv.csv", { Cookie: "session=b" });
    expect(timesAsked()).toBe(1);
    await get("/cv.csv", { Cookie: "session=b; locale=en" });
    expect(timesAsked()).toBe(2);
    await changeCv("Grace");
    await get("/cv.csv");
    expect(timesAsked()).toBe(3);
  });

  it("carries the id of its own request, not of the first", async () => {
    let id = 0;
    const { get, changeCv } = await serving((request, response) => {
      id += 1;
      response.setHeader("X-Request-Id", String(id));
      json(request, response);
    });
    await changeCv("Ada");
    await get("/cv.json");
    expect((await get("/cv.json")).headers.get("x-request-id")).toBeNull();
  });

  it("is not kept when it failed", async () => {
    const { get, timesAsked, changeCv } = await serving((_request, response) => {
      response.writeHead(500, { "Content-Type": "text/plain" }).end("no");
    });
    await changeCv("Ada");
    for (const _ of "ab") expect(await (await get("/cv.pdf")).text()).toBe("no");
    expect(timesAsked()).toBe(2);
  });
});

describe("what is not a page", () => {
  it.each(["/cv.schema.json", "/_next/static/a.woff2", "/api/health", "/somewhere"])(
    "passes as it comes: %s",
    async (path) => {
      const { get } = await serving((_request, response) => {
        response.writeHead(201, { "Content-Type": "application/json", ETag: '"theirs"' });
        response.write("{");
        response.end("}");
      });
      const response = await get(path);
      expect([response.status, response.headers.get("etag"), await response.text()]).toEqual([
        201,
        '"theirs"',
        "{}",
      ]);
    },
  );
});
