import type { IncomingHttpHeaders } from "node:http";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedHosts, clientIp, siteOrigin } from "@/lib/auth/forwarded";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { headerReader, normalizeForwarded } from "@/server/request-headers";

const host = fc.oneof(
  fc.constantFrom("cv.example.org", "cv.example.org:8443", "inner:3000", "[2001:db8::1]:3000", "a b", ""),
  fc.domain(),
);
const sent = fc.record(
  {
    host,
    origin: fc.oneof(
      host.map((name) => `https://${name}`),
      fc.constantFrom("null", "x"),
    ),
    "x-forwarded-host": fc.array(host, { maxLength: 3 }).map(String),
    "x-forwarded-proto": fc.constantFrom("http", "https", "https,http", "wss", ""),
    "x-forwarded-port": fc.constantFrom("443", "80", "8443", "443, 3000", "x"),
    "x-forwarded-for": fc.array(fc.ipV4(), { maxLength: 3 }).map(String),
    forwarded: fc.constantFrom('for=192.0.2.1;host="cv.example.org:8443";proto=https', "for=_hidden", "="),
  },
  { requiredKeys: [] },
);

describe("the headers that Next gets", () => {
  it("say of the site and the client what those said that came", () => {
    fc.assert(
      fc.property(
        sent,
        fc.nat(3),
        fc.constantFrom(null, "https://cv.example.org"),
        (came, proxies, baseUrl) => {
          const env = { baseUrl, trustedProxies: proxies };
          const headers: IncomingHttpHeaders = { ...came };
          delete headers.origin;
          const before = headerReader({ ...headers, "x-parcours-peer": "198.51.100.7" });
          normalizeForwarded(headers, "198.51.100.7", env);
          expect(siteOrigin(headerReader(headers), env)).toBe(siteOrigin(before, env));
          expect(clientIp(headerReader(headers), env)).toBe(clientIp(before, env));
          expect(new URL(siteOrigin(before, env)).host).toBe(headers["x-forwarded-host"]);
        },
      ),
    );
  });

  it("let a form in through Next's own comparison exactly when it comes from this site", () => {
    fc.assert(
      fc.property(sent, fc.nat(2), (came, proxies) => {
        const env = { baseUrl: "https://cv.example.org", trustedProxies: proxies };
        const headers: IncomingHttpHeaders = { ...came, origin: came.origin ?? "https://cv.example.org" };
        const isOurs = isSameOrigin(headerReader(headers), allowedHosts(headerReader(headers), env));
        normalizeForwarded(headers, "198.51.100.7", env);
        const { origin = "" } = headers;
        const nextLetsIn = URL.canParse(origin) && new URL(origin).host === headers["x-forwarded-host"];
        expect(nextLetsIn).toBe(isOurs);
      }),
    );
  });

  it("bring a form to its action where a proxy hides the host, but let nothing else name the site so", () => {
    const origin = "https://cv.example.org";
    const hostOf = (method: string, site: string, trustedProxies = 0) => {
      const env = { baseUrl: null, trustedProxies };
      const headers: IncomingHttpHeaders = { host: "127.0.0.1:3000", origin, "sec-fetch-site": site };
      normalizeForwarded(headers, "127.0.0.1", env, method);
      expect(isSameOrigin(headerReader(headers), allowedHosts(headerReader(headers), env))).toBe(false);
      return headers["x-forwarded-host"];
    };
    expect(hostOf("POST", "same-origin")).toBe("cv.example.org");
    expect(hostOf("POST", "cross-site")).toBe("127.0.0.1:3000");
    expect(hostOf("GET", "same-origin")).toBe("127.0.0.1:3000");
    expect(hostOf("POST", "same-origin", 1)).toBe("127.0.0.1:3000");
  });

  it("know the site by BASE_URL behind nginx with its defaults, which passes its own host", () => {
    const headers: IncomingHttpHeaders = { host: "127.0.0.1:3000", origin: "https://cv.example.org" };
    normalizeForwarded(headers, "127.0.0.1", { baseUrl: "https://cv.example.org", trustedProxies: 1 });
    expect(headers).toMatchObject({ "x-forwarded-host": "cv.example.org", "x-forwarded-proto": "https" });
  });
});
