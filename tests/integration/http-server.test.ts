import { once } from "node:events";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { createHttpServer, MAX_URL_BYTES } from "@/server/http-server";

async function servingOk({ isHttps = false, isOwner = async () => true } = {}): Promise<number> {
  const server = createHttpServer(
    (request, response) => {
      // As a form is read: whole.
      request.resume().once("end", () => response.end("ok"));
    },
    { isHttps, isOwner },
  ).listen(0);
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

async function get(port: number, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  return { status: response.status, type: response.headers.get("content-type"), body: await response.text() };
}

/** Sends bytes and gives what comes back until the server closes, or for `ms`. */
async function sendRaw(port: number, bytes: string, ms = 20_000): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.setEncoding("utf8").on("data", (text: string) => {
    answer += text;
  });
  socket.on("error", () => {});
  socket.write(bytes);
  await Promise.race([once(socket, "close"), delay(ms, null, { ref: false })]);
  socket.destroy();
  return answer;
}

const pathOf = (length: number) => `/${"a".repeat(length - 1)}`;

describe("the HTTP server", () => {
  it("answers the longest address it allows", async () => {
    const port = await servingOk();
    expect(await get(port, pathOf(MAX_URL_BYTES))).toMatchObject({ status: 200, body: "ok" });
  });

  it.each([MAX_URL_BYTES + 1, 20_000, 100_000, 2_000_000])(
    "refuses an address of %i bytes with 414 and one sentence",
    async (length) => {
      const port = await servingOk();
      const answer = await get(port, pathOf(length));
      expect(answer).toMatchObject({ status: 414, type: "text/plain; charset=utf-8" });
      expect(answer.body).toMatch(/^Adresse trop longue.*This URL is too long.*\n$/);
    },
  );

  it("refuses a path with a broken escape with 400, and lets a search say what it likes", async () => {
    const port = await servingOk();
    expect(await get(port, "/projects/%E0")).toMatchObject({
      status: 400,
      type: "text/plain; charset=utf-8",
    });
    expect((await get(port, "/projects/%C3%A9?q=%E0")).status).toBe(200);
  });

  it("refuses oversized headers with 431 and goes on serving others", async () => {
    const port = await servingOk();
    expect((await get(port, "/", { "x-large": "a".repeat(40_000) })).status).toBe(431);
    expect((await get(port, "/")).status).toBe(200);
  });

  it.each(["PUT", "DELETE", "PATCH", "PROPFIND"])(
    "rejects %s with 405 and the methods there are",
    async (method) => {
      const port = await servingOk();
      const response = await fetch(`http://127.0.0.1:${port}/`, { method });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, POST, OPTIONS"]);
    },
  );

  it.each(["TRACE / HTTP/1.1", "CONNECT a.test:443 HTTP/1.1"])("rejects %s with 405", async (line) => {
    expect(await sendRaw(await servingOk(), `${line}\r\nHost: a\r\n\r\n`)).toMatch(/^HTTP\/1\.1 405 /);
  });

  it.each([
    ["no host", "GET / HTTP/1.1\r\n\r\n", 400],
    ["two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400],
    ["no host in the older version, which has none", "GET / HTTP/1.0\r\n\r\n", 200],
    [
      "an encoding of the body that is not undone",
      "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
      400,
    ],
    ["an unknown expectation", "GET / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\n\r\n", 417],
  ])("answers %s with the security headers", async (_name, bytes, status) => {
    const answer = await sendRaw(await servingOk(), bytes, 300);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain("X-Content-Type-Options: nosniff\r\n");
  });

  it("answers OPTIONS, of the whole server too", async () => {
    const port = await servingOk();
    for (const path of ["*", "/login"]) {
      const answer = await sendRaw(port, `OPTIONS ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 204 /);
    }
  });

  it.each([
    ["websocket", 400],
    ["h2c", 200],
  ])("answers an offer to upgrade to %s with %i and closes the connection", async (protocol, status) => {
    const offer = `Connection: Upgrade\r\nUpgrade: ${protocol}\r\n`;
    const began = Date.now();
    const answer = await sendRaw(await servingOk(), `GET /admin HTTP/1.1\r\nHost: a\r\n${offer}\r\n`);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*\\r\\nConnection: close\\r\\n`, "s"));
    expect(Date.now() - began).toBeLessThan(5_000);
  });

  it("rejects a body that says it is too large without reading it, and one that does not say so while reading", async () => {
    const port = await servingOk();
    const announced = await sendRaw(
      port,
      "POST /api/language HTTP/1.1\r\nHost: a\r\nContent-Length: 300000000\r\n\r\n",
    );
    expect(announced).toMatch(/^HTTP\/1\.1 413 Payload Too Large\r\n/);
    const chunk = `10000\r\n${"a".repeat(0x10000)}\r\n`;
    const head = "POST /api/language HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    expect(await sendRaw(port, head + chunk + chunk)).toMatch(/^HTTP\/1\.1 413 Payload Too Large\r\n/);
  });

  it("hands a form on once it is all there, and never one that does not come", async () => {
    let handed = 0;
    const server = createHttpServer((request, response) => {
      handed += 1;
      let body = "";
      request.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      request.once("end", () => response.end(body));
    }).listen(0);
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, "127.0.0.1").setEncoding("utf8");
    let answer = "";
    socket.on("data", (text: string) => {
      answer += text;
    });
    socket.write("POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nConnection: close\r\n\r\nabc");
    await delay(200);
    expect(handed).toBe(0);
    socket.write("def");
    await once(socket, "close");
    expect(answer).toMatch(/\r\n\r\n(?:6\r\n)?abcdef/);
    expect(handed).toBe(1);
  });

  it("hands on a form that can be read, and rejects one that is cut off or has no boundary", async () => {
    const port = await servingOk();
    const form = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n';
    const post = async (body: string, type: string) =>
      (
        await fetch(`http://127.0.0.1:${port}/login`, {
          method: "POST",
          body,
          headers: { "Content-Type": type },
        })
      ).status;
    expect(await post(form, "multipart/form-data; boundary=b")).toBe(200);
    expect(await post(form, "multipart/form-data; boundary=c")).toBe(400);
    expect(await post(form, "multipart/form-data")).toBe(400);
    expect(await post(form.slice(0, 45), "multipart/form-data; boundary=b")).toBe(400);
    expect(await post(form.slice(0, 45), "text/plain")).toBe(200);
    const browsers = new FormData();
    for (const [name, value] of [
      ['é "', "a\r\n--b"],
      ["file", ""],
    ] as const)
      browsers.set(name, value);
    browsers.set("file", new Blob(["\0\r\n"]), 'à "b".pdf');
    expect((await fetch(`http://127.0.0.1:${port}/login`, { method: "POST", body: browsers })).status).toBe(
      200,
    );
  });

  it.each([
    ["/login", 64 * 1024, 64 * 1024],
    ["/offer.csv?lang=fr", 200 * 1024, 200 * 1024],
    ["/match.json", 200 * 1024, 200 * 1024],
    ["/admin/projects/x", 64 * 1024, 3 * 1024 * 1024],
    ["/admin/import", 64 * 1024, 12 * 1024 * 1024],
  ])(
    "takes at %s a body of %i bytes of anyone, of %i of the owner, and not one more",
    async (path, anyone, owner) => {
      for (const [limit, isOwner] of [
        [anyone, false],
        [owner, true],
      ] as const) {
        const port = await servingOk({ isOwner: async () => isOwner });
        const post = (length: number) =>
          fetch(`http://127.0.0.1:${port}${path}`, { method: "POST", body: "a".repeat(length) });
        expect((await post(limit)).status).toBe(200);
        expect((await post(limit + 1).catch(() => ({ status: 413 }))).status).toBe(413);
      }
    },
  );

  it("does not believe anyone to be the owner while the database does not answer", async () => {
    const port = await servingOk({ isOwner: () => Promise.reject(new Error("no database")) });
    const post = (length: number) =>
      `POST /admin HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ${length}\r\n\r\n${"a".repeat(length)}`;
    expect(await sendRaw(port, post(65_536))).toMatch(/^HTTP\/1\.1 200/);
    expect(await sendRaw(port, post(65_537))).toMatch(/^HTTP\/1\.1 413/);
  });

  it("lets the owner save while bodies that do not end take all the room that is left for bodies", async () => {
    let isOwner = false;
    const port = await servingOk({ isOwner: async () => isOwner });
    const open: Socket[] = [];
    onTestFinished(() => {
      for (const socket of open) socket.destroy();
    });
    const hold = async (count: number, length: number) => {
      const head = "POST /offer.csv HTTP/1.1\r\nHost: a\r\nContent-Length: 204800\r\n\r\n";
      for (let at = 0; at < count; at += 1) {
        const socket = connect(port, "127.0.0.1").on("error", () => {});
        open.push(socket);
        await new Promise((resolve) => socket.write(head + "a".repeat(length), resolve));
      }
      await delay(200);
    };
    await hold(340, 204_000);
    // What does not fit is let go, and leaves a gap.
    await hold(250, 1_000);
    const save = async () => {
      const body = "a".repeat(10_000);
      const answer = await fetch(`http://127.0.0.1:${port}/admin/profile`, { method: "POST", body });
      return answer.status;
    };
    expect(await save()).toBe(503);
    isOwner = true;
    expect(await save()).toBe(200);
  });

  it("gives every answer the security headers, also a rejection", async () => {
    const port = await servingOk({ isHttps: true });
    for (const path of ["/", "/%E0"]) {
      const { headers } = await fetch(`http://127.0.0.1:${port}${path}`);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("strict-transport-security")).toBe("max-age=31536000");
    }
    const plain = await fetch(`http://127.0.0.1:${await servingOk()}/`);
    expect(plain.headers.get("strict-transport-security")).toBeNull();
  });

  it("cuts connections that never end when it is told to", async () => {
    const server = createHttpServer(() => {}).listen(0);
    await once(server, "listening");
    const sockets = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
        await once(socket, "connect");
        socket.write("GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
        return socket.resume();
      }),
    );
    const closed = sockets.map((socket) => new Promise((resolve) => socket.once("close", resolve)));
    for (const socket of sockets) socket.on("error", () => {});
    const stopped = new Promise((resolve) => server.close(resolve));
    server.destroySockets();
    await Promise.all([...closed, stopped]);
  });

  it("answers what is not HTTP with 400 and closes the connection", async () => {
    const port = await servingOk();
    const socket = connect(port, "127.0.0.1");
    socket.end("this is not HTTP\r\n\r\n");
    let answer = "";
    socket.setEncoding("utf8").on("data", (text: string) => {
      answer += text;
    });
    await once(socket, "close");
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  });
});
