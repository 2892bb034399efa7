import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { createHttpServer } from "@/server/http-server";
import { jsonConsole } from "@/server/json-log";
import { serveMetrics } from "@/server/metrics-server";
import { type RequestRecord, watchRequests } from "@/server/watch-requests";

it("what is said of requests counts them, tells each apart, and holds nothing of who sent them", async () => {
  const records: RequestRecord[] = [];
  const server = createHttpServer((request, response) => {
    response.statusCode = request.url?.startsWith("/admin") ? 307 : 200;
    response.end("ok");
    // As Next does after an answer that it could not finish.
    response.statusCode = 500;
  });
  const metrics = watchRequests(server, (record) => records.push(record));
  server.listen(0);
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const told = await serveMetrics({ host: "127.0.0.1", port: 0 }, metrics);
  onTestFinished(told.stop);

  const headers = {
    cookie: "parcours-session=SECRET",
    "user-agent": "SECRET",
    "x-forwarded-for": "203.0.113.9",
  };
  const ids = [];
  for (const path of ["/?q=SECRET", "/cv.csv?q=SECRET", "/admin", "/%E0", "/projects/dns"]) {
    const answer = await fetch(origin + path, { headers, redirect: "manual" });
    await answer.text();
    ids.push(answer.headers.get("x-request-id"));
  }
  await expect.poll(() => records.length).toBe(5);
  expect(records.map(({ id }) => id)).toEqual(ids);
  expect(new Set(ids).size).toBe(5);

  const text = await (await fetch(`http://127.0.0.1:${told.port}/metrics`)).text();
  for (const series of [
    'page",status="200"} 2',
    'export",status="200"} 1',
    'editor",status="307"} 1',
    'other",status="400"} 1',
  ]) {
    expect(text).toContain(`parcours_requests_total{kind="${series}\n`);
  }
  expect(text).toContain("parcours_request_seconds_count 5\n");
  expect(text + JSON.stringify(records)).not.toMatch(/SECRET|203\.0|127\.0/);
  expect((await fetch(`http://127.0.0.1:${told.port}/`)).status).toBe(404);
  // What every line must be for Prometheus to read it.
  for (const line of text.trimEnd().split("\n")) {
    expect(line).toMatch(
      /^# TYPE [a-z_0-9]+ [a-z]+$|^[a-z_0-9]+(?:\{[a-z]+="[^"]*"(?:,[a-z]+="[^"]*")*\})? [\d.e+-]+$/,
    );
  }
});

it("an error becomes one line of JSON, with its level and stack", () => {
  const lines: string[] = [];
  jsonConsole("error", (line) => lines.push(line))("It failed:", new Error("two\nlines"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain("\n");
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: "error",
    message: "It failed: two\nlines",
    stack: expect.stringContaining("watch-requests.test"),
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
});
