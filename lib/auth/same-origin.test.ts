import { describe, expect, it } from "vitest";
import { isSameOrigin } from "./same-origin";

const HOSTS = ["cv.example.org", "127.0.0.1:3000"];

describe("isSameOrigin", () => {
  it.each([
    { origin: "https://cv.example.org", "sec-fetch-site": "same-origin" },
    { origin: "http://127.0.0.1:3000" },
    { origin: "https://cv.example.org", "sec-fetch-site": "none" },
    { "sec-fetch-site": "same-origin" },
  ])("lets a page of this site write: %j", (headers) => {
    expect(isSameOrigin(new Headers(headers), HOSTS)).toBe(true);
  });

  it("knows this site by its port when that is the scheme's own", () => {
    expect(isSameOrigin(new Headers({ origin: "https://cv.example.org" }), ["cv.example.org:443"])).toBe(
      true,
    );
  });

  it.each([
    {},
    { origin: "null" },
    { origin: "https://evil.example" },
    { origin: "http://127.0.0.1:3001" },
    { origin: "https://cv.example.org.evil.example" },
    { origin: "https://cv.example.org", "sec-fetch-site": "cross-site" },
    { origin: "https://cv.example.org", "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
  ])("refuses %j", (headers: Record<string, string>) => {
    expect(isSameOrigin(new Headers(headers), HOSTS)).toBe(false);
  });
});
