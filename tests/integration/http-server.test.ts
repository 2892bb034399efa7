import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { createHttpServer, MAX_URL_BYTES } from "@/server/http-server";

async function servingOk(): Promise<number> {
  const server = createHttpServer((_request, response) => response.end("ok")).listen(0);
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

async function get(port: number, path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  return { status: response.status, type: response.headers.get("content-type"), body: await response.text() };
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
