import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedHosts, clientIp, REMOTE_ADDRESS_HEADER, requestOrigin } from "./request-origin";

function address(peer: string, forwarded: string | null, trustedProxies: number): string {
  const headers = new Headers({ [REMOTE_ADDRESS_HEADER]: peer });
  if (forwarded !== null) headers.set("x-forwarded-for", forwarded);
  return clientIp(headers, { trustedProxies });
}

describe("clientIp", () => {
  it("believes the connection alone, whatever the client says of itself", () => {
    fc.assert(
      fc.property(fc.array(fc.ipV4(), { maxLength: 4 }), (said) => {
        expect(address("203.0.113.9", said.join(", ") || null, 0)).toBe("203.0.113.9");
      }),
    );
  });

  it("takes what the outermost trusted proxy saw, and nothing that came before", () => {
    fc.assert(
      fc.property(fc.array(fc.ipV4(), { maxLength: 4 }), fc.integer({ min: 1, max: 3 }), (said, proxies) => {
        const added = Array.from({ length: proxies }, (_, hop) => `198.51.100.${hop + 1}`);
        const peer = added.pop() ?? "";
        const list = [...said, "203.0.113.9", ...added].join(", ");
        expect(address(peer, list, proxies)).toBe("203.0.113.9");
      }),
    );
  });

  it("is the connection's when a trusted proxy sends no list", () => {
    expect(address("198.51.100.1", null, 1)).toBe("198.51.100.1");
  });

  it.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
  ])("counts an IPv6 network as one address: %s", (peer, network) => {
    expect(address(peer, null, 0)).toBe(network);
  });
});

describe("requestOrigin", () => {
  it("is the address the request was sent to, or BASE_URL", () => {
    const headers = new Headers({ host: "127.0.0.1:3141", "x-forwarded-proto": "https" });
    expect(requestOrigin(headers, { baseUrl: null })).toBe("https://127.0.0.1:3141");
    expect(requestOrigin(headers, { baseUrl: "https://cv.example.org" })).toBe("https://cv.example.org");
    expect(requestOrigin(new Headers({ host: "a b" }), { baseUrl: null })).toBe("http://localhost");
  });
});

describe("allowedHosts", () => {
  it("counts what a proxy says of the host only if proxies are trusted", () => {
    const headers = new Headers({ host: "inside:3000", "x-forwarded-host": "cv.example.org" });
    expect(allowedHosts(headers, { baseUrl: null, trustedProxies: 0 })).toEqual(["inside:3000"]);
    expect(allowedHosts(headers, { baseUrl: "https://a.example", trustedProxies: 1 })).toEqual([
      "inside:3000",
      "cv.example.org",
      "a.example",
    ]);
  });
});
