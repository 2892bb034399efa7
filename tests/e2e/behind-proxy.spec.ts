import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "@playwright/test";
import { withOwnServer } from "./support/own-server";
import { fillLogin, makeOwner, PASSWORD, signIn } from "./support/owner";

type Proxy = { address: string; passTo: (upstream: string) => void; close: () => void };

/** A reverse proxy that passes these headers beside what the browser sent. */
async function reverseProxy(headersOf: (asked: IncomingMessage, upstream: URL) => object): Promise<Proxy> {
  let upstream = new URL("http://127.0.0.1");
  const server = createServer((asked, answer) => {
    const headers = { ...asked.headers, ...headersOf(asked, upstream) };
    const passed = request(new URL(asked.url ?? "/", upstream), { method: asked.method, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    passed.once("error", () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    passTo: (address) => {
      upstream = new URL(address);
    },
    close: () => server.closeAllConnections(),
  };
}

const PROXIES = {
  "nginx with its defaults, which passes its own host, and BASE_URL": {
    headersOf: (_asked: IncomingMessage, upstream: URL) => ({ host: upstream.host }),
    env: (address: string) => ({ BASE_URL: address }),
  },
  "one that names the host in X-Forwarded-Host, and TRUST_PROXY": {
    headersOf: (asked: IncomingMessage, upstream: URL) => ({
      host: upstream.host,
      "x-forwarded-host": asked.headers.host,
      "x-forwarded-for": "203.0.113.9",
    }),
    env: () => ({ TRUST_PROXY: "1" }),
  },
  "one that speaks TLS with the browser, and TRUST_PROXY": {
    headersOf: (asked: IncomingMessage, upstream: URL) => ({
      host: upstream.host,
      "x-forwarded-host": asked.headers.host,
      "x-forwarded-proto": "https",
    }),
    env: () => ({ TRUST_PROXY: "1" }),
  },
  "one that speaks Forwarded, and TRUST_PROXY": {
    headersOf: (asked: IncomingMessage, upstream: URL) => ({
      host: upstream.host,
      forwarded: `for="[2001:db8::1]:4711";host="${asked.headers.host}";proto=http`,
    }),
    env: () => ({ TRUST_PROXY: "1" }),
  },
};

test("behind a proxy that hides the host from a server that was told of none, the log says what to set", async ({
  page,
}) => {
  const proxy = await reverseProxy((asked, upstream) => ({
    host: upstream.host,
    "x-forwarded-host": asked.headers.host,
  }));
  try {
    await withOwnServer(async (server) => {
      proxy.passTo(server.address);
      await makeOwner(server);
      await page.goto(`${proxy.address}/login`);
      await fillLogin(page, PASSWORD);
      await expect(page.getByText("Requête refusée par sécurité", { exact: false })).toBeVisible();
      expect(server.log()).toMatch(/BASE_URL[^\n]*TRUST_PROXY/);
    });
  } finally {
    proxy.close();
  }
});

for (const [name, { headersOf, env }] of Object.entries(PROXIES)) {
  test(`behind ${name}, the owner signs in and addresses are the public ones`, async ({ page }) => {
    const proxy = await reverseProxy(headersOf);
    try {
      await withOwnServer(async (server) => {
        proxy.passTo(server.address);
        await makeOwner(server);
        const robots = await page.request.get(`${proxy.address}/robots.txt`);
        expect(await robots.text()).toMatch(
          new RegExp(`Sitemap: https?${proxy.address.slice("http".length)}/sitemap.xml`),
        );
        await signIn(page, proxy, "/admin/account");
        for (const missing of ["/projects/nothing", "/technologies/nothing"]) {
          // As a proxy says it that ends TLS.
          const headers = { "X-Forwarded-Proto": "https" };
          expect((await page.request.get(proxy.address + missing, { headers })).status()).toBe(404);
        }
        // The server fetches the page after a form from itself, not from the address that the proxy shows.
        expect(server.log()).toBe("");
      }, env(proxy.address));
    } finally {
      proxy.close();
    }
  });
}
