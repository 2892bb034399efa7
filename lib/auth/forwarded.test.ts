import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allowedHosts,
  clientIp,
  forwardedFor,
  parseForwarded,
  REMOTE_ADDRESS_HEADER,
  siteOrigin,
} from "./forwarded";

const PUBLIC = "https://cv.example.org";
const host = fc.stringMatching(/^[a-z]{1,9}(\.[a-z]{2,5}){1,2}$/);

/** The headers that the app gets of one that says `sent`, over a connection from the nearest proxy. */
function origin(sent: Record<string, string>, trustedProxies: number, baseUrl: string | null = null): string {
  return siteOrigin(new Headers(sent), { baseUrl, trustedProxies });
}

function address(peer: string, sent: Record<string, string>, trustedProxies: number): string {
  return clientIp(new Headers({ [REMOTE_ADDRESS_HEADER]: peer, ...sent }), { trustedProxies });
}

describe("the address of the site", () => {
  it.each([
    ["no proxy", { host: "cv.example.org:3000" }, 0, "http://cv.example.org:3000"],
    ["Caddy", { host: "cv.example.org", "x-forwarded-proto": "https", "x-forwarded-host": "cv.example.org" }],
    ["Caddy that nobody declared", { host: "cv.example.org", "x-forwarded-proto": "https" }, 0],
    [
      "Traefik",
      {
        host: "cv.example.org",
        "x-forwarded-proto": "https",
        "x-forwarded-host": "cv.example.org",
        "x-forwarded-port": "443",
        "x-forwarded-server": "a1b2c3",
      },
    ],
    [
      "nginx with its own host and the public one beside",
      { host: "127.0.0.1:3000", "x-forwarded-host": "cv.example.org", "x-forwarded-proto": "https" },
    ],
    [
      "nginx with $host and another port",
      { host: "cv.example.org", "x-forwarded-port": "8443", "x-forwarded-proto": "https" },
      1,
      "https://cv.example.org:8443",
    ],
    [
      "nginx on port 80 behind what ends TLS",
      { host: "cv.example.org", "x-forwarded-port": "80", "x-forwarded-proto": "https" },
    ],
    [
      "two proxies that add to lists",
      {
        host: "inner:3000",
        "x-forwarded-host": "cv.example.org, middle:8080",
        "x-forwarded-proto": "https,http",
        "x-forwarded-port": "443, 8080",
      },
      2,
    ],
    [
      "two proxies, a forged list before theirs",
      {
        host: "inner:3000",
        "x-forwarded-host": "evil.test, cv.example.org, middle:8080",
        "x-forwarded-proto": "http, https, http",
      },
      2,
    ],
    ["an IPv6 address", { host: "[2001:db8::1]:3000" }, 0, "http://[2001:db8::1]:3000"],
    [
      "Forwarded with a quoted host",
      { host: "inner:3000", forwarded: 'for=192.0.2.1;proto=https;host="cv.example.org:8443"' },
      1,
      "https://cv.example.org:8443",
    ],
    [
      "Forwarded of two proxies, of which the inner one says less",
      {
        host: "inner:3000",
        forwarded: 'For="[2001:db8:cafe::17]:4711";Proto=HTTPS;Host=cv.example.org, for=10.0.0.1',
      },
      2,
    ],
    ["Capitals and the scheme's own port", { host: "CV.Example.ORG:443", "x-forwarded-proto": "HTTPS" }],
  ] as [string, Record<string, string>, number?, string?][])(
    "is the one the reader typed behind %s",
    (_name, sent, proxies = 1, expected = PUBLIC) => {
      expect(origin(sent, proxies)).toBe(expected);
    },
  );

  it("is BASE_URL whatever anyone sends", () => {
    fc.assert(
      fc.property(fc.string(), host, fc.nat(3), (forwarded, host, proxies) => {
        const sent = { host, forwarded: encodeURIComponent(forwarded), "x-forwarded-host": host };
        expect(origin(sent, proxies, PUBLIC)).toBe(PUBLIC);
      }),
    );
  });

  it("is not moved by what a client claims of hosts and ports, before or without proxies", () => {
    fc.assert(
      fc.property(fc.array(host, { maxLength: 4 }), fc.integer({ min: 1, max: 3 }), (said, proxies) => {
        const inner = Array.from({ length: proxies - 1 }, (_, hop) => `hop-${hop}:8080`);
        const list = [...said, "cv.example.org", ...inner].join(", ");
        expect(origin({ host: "inner:3000", "x-forwarded-host": list }, proxies)).toBe(
          "http://cv.example.org",
        );
        const claims = {
          "x-forwarded-host": list,
          "x-forwarded-port": "81",
          forwarded: `host=${said[0] ?? "a"}`,
        };
        expect(origin({ host: "cv.example.org", ...claims }, 0)).toBe("http://cv.example.org");
      }),
    );
  });

  it("is always a plain origin, that no page has to escape", () => {
    const odd = fc.string({ unit: fc.constantFrom(...`a.:/\\@#?"'<>[]%;,=& -é`), maxLength: 12 });
    fc.assert(
      fc.property(odd, odd, odd, fc.nat(2), (host, forwarded, port, proxies) => {
        const get = (name: string) =>
          ({ host, "x-forwarded-host": forwarded, "x-forwarded-port": port })[name] ?? null;
        const found = siteOrigin({ get }, { baseUrl: null, trustedProxies: proxies });
        expect(found).toMatch(/^http:\/\/[\w.:[\]-]+$/);
        expect(new URL(found).origin).toBe(found);
      }),
    );
  });
});

describe("a Forwarded header", () => {
  it("gives back what was written in it, quoted or not", () => {
    const token = fc.stringMatching(/^[\w.-]{1,12}$/);
    const text = fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.record({ for: token, host: text }), { minLength: 1, maxLength: 4 }), (hops) => {
        const written = hops.map((hop) => `for=${hop.for};host="${hop.host.replace(/["\\]/g, "\\$&")}"`);
        expect(parseForwarded(written.join(", "))).toEqual(hops);
      }),
    );
  });

  it.each(['for="unterminated', "for==a", "for", "host=a b", '"a"'])(
    "says nothing when it is broken: %s",
    (header) => {
      expect(parseForwarded(header)).toEqual([]);
    },
  );

  it("is not believed beside the older headers, which proxies overwrite", () => {
    const sent = {
      host: "cv.example.org",
      forwarded: "host=evil.test;for=192.0.2.66",
      "x-forwarded-for": "203.0.113.9",
    };
    expect(origin(sent, 1)).toBe("http://cv.example.org");
    expect(address("127.0.0.1", sent, 1)).toBe("203.0.113.9");
  });
});

describe("the address of the client", () => {
  it("is the connection's, whatever the client says of itself", () => {
    fc.assert(
      fc.property(fc.array(fc.ipV4(), { minLength: 1, maxLength: 4 }), (said) => {
        expect(address("203.0.113.9", { "x-forwarded-for": said.join(", ") }, 0)).toBe("203.0.113.9");
        expect(address("203.0.113.9", { forwarded: `for=${said[0]}` }, 0)).toBe("203.0.113.9");
      }),
    );
  });

  it("is what the outermost trusted proxy saw, and nothing that came before", () => {
    fc.assert(
      fc.property(fc.array(fc.ipV4(), { maxLength: 4 }), fc.integer({ min: 1, max: 3 }), (said, proxies) => {
        const added = Array.from({ length: proxies }, (_, hop) => `198.51.100.${hop + 1}`);
        const peer = added.pop() ?? "";
        const list = [...said, "203.0.113.9", ...added];
        expect(address(peer, { "x-forwarded-for": list.join(", ") }, proxies)).toBe("203.0.113.9");
        const hops = list.map((seen) => `for="${seen}:4711"`).join(",");
        expect(address(peer, { forwarded: hops }, proxies)).toBe("203.0.113.9");
      }),
    );
  });

  it("is the connection's when a trusted proxy sends no list", () => {
    expect(address("198.51.100.1", {}, 1)).toBe("198.51.100.1");
  });

  it.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["[2001:db8:1:2:3:4:5:6]:4711", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["203.0.113.9:4711", "203.0.113.9"],
  ])("counts an IPv6 network as one, and no port: %s", (peer, network) => {
    expect(address(peer, {}, 0)).toBe(network);
  });
});

describe("allowedHosts", () => {
  it("counts what a proxy says of the host only if proxies are trusted", () => {
    const headers = new Headers({ host: "inside:3000", "x-forwarded-host": "cv.example.org" });
    expect(allowedHosts(headers, { baseUrl: null, trustedProxies: 0 })).toEqual([
      "inside:3000",
      "inside:3000",
    ]);
    expect(allowedHosts(headers, { baseUrl: null, trustedProxies: 1 })).toEqual([
      "cv.example.org",
      "inside:3000",
    ]);
    expect(allowedHosts(headers, { baseUrl: "https://a.example", trustedProxies: 1 })).toEqual([
      "a.example",
      "inside:3000",
    ]);
  });
});

describe("what is missing or odd", () => {
  const none = { baseUrl: null, trustedProxies: 0 };
  const behind = { baseUrl: null, trustedProxies: 1 };

  it("is the own machine where no host is said, or none that an address can have", () => {
    expect(siteOrigin(new Headers(), none)).toBe("http://localhost");
    expect(siteOrigin(new Headers({ host: "127.0.0.1:99999" }), none)).toBe("http://localhost");
    expect(allowedHosts(new Headers(), none)).toEqual(["localhost"]);
    expect(clientIp(new Headers(), none)).toBe("unknown");
  });

  it.each([
    ["cv.example.org", "8443", "https://cv.example.org:8443"],
    ["cv.example.org:19443", "8443", "https://cv.example.org:19443"],
    ["cv.example.org", "x8443", "https://cv.example.org"],
    ["cv.example.org", "8443x", "https://cv.example.org"],
  ])("takes for %s the port %s when it is one and the host has none", (host, port, origin) => {
    const headers = new Headers({ host, "x-forwarded-proto": "https", "x-forwarded-port": port });
    expect(siteOrigin(headers, behind)).toBe(origin);
  });

  it.each([
    ["203.10.113.19:4711", "203.10.113.19"],
    ["::ffff:203.10.113.19", "203.10.113.19"],
    ["[2001:db8:1:2::9]", "2001:db8:1:2::/64"],
    ["2001::6:7:8:9:a", "2001:0:0:6::/64"],
    ["::1:2:3:4:5:6", "0:0:1:2::/64"],
    ["1::", "1:0:0:0::/64"],
  ])("counts %s as %s", (address, network) => {
    expect(clientIp(new Headers({ "x-forwarded-for": address }), behind)).toBe(network);
  });

  it.each(["for", "host", "proto"])("does not read Forwarded where a proxy sends X-Forwarded-%s", (fact) => {
    const headers = new Headers({ forwarded: "for=203.0.113.5", [`x-forwarded-${fact}`]: "" });
    expect(forwardedFor(headers)).toEqual([]);
  });

  it("passes over the empty items of a list", () => {
    expect(forwardedFor(new Headers({ "x-forwarded-for": "203.0.113.5, ,203.0.113.6" }))).toEqual([
      "203.0.113.5",
      "203.0.113.6",
    ]);
    expect(parseForwarded("for=203.0.113.5,,for=203.0.113.6")).toHaveLength(2);
  });
});
