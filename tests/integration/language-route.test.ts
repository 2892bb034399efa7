import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/language/route";

async function leadsTo(referer: string | null): Promise<string | null> {
  const headers = referer === null ? {} : { referer };
  const body = new URLSearchParams({ locale: "en" });
  const answer = await POST(new Request("http://cv.test/api/language", { method: "POST", headers, body }));
  expect(answer.status).toBe(303);
  return answer.headers.get("location");
}

describe("choosing a language", () => {
  it.each([
    ["https://cv.test/projects/dns?tech=bind", "/projects/dns?tech=bind"],
    ["https://elsewhere.test/admin", "/admin"],
    ["https://cv.test//evil.test/x", "/"],
    ["https://cv.test/\\evil.test", "/"],
    ["foo:/\\evil.test/x", "/"],
    ["javascript:alert(1)", "/"],
    ["nonsense", "/"],
    [null, "/"],
  ])("leads back from %s to %s, on this site whatever was sent", async (referer, path) => {
    expect(await leadsTo(referer)).toBe(path);
  });

  it("does not take what is no language", async () => {
    const body = new URLSearchParams({ locale: "zz" });
    const answer = await POST(new Request("http://cv.test/api/language", { method: "POST", body }));
    expect([answer.status, answer.headers.get("set-cookie")]).toEqual([400, null]);
  });
});
