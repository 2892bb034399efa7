import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  experimental: {
    // Messages are compiled at build time, so that no ICU parser is sent to the browser.
    messages: { path: "./lib/i18n/messages", format: "json", locales: "infer", precompile: true },
  },
});

const contentSecurityPolicy = [
  "default-src 'self'",
  // Next's own inline scripts carry the page's data: server/content-policy.ts puts their hashes in the place of any.
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self'",
  // Charts place their bars by style attributes.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types; whoever only runs the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Both have the parsers and serializers: the browser needs them once.
  turbopack: { resolveAlias: { "nuqs/server": { browser: "nuqs" } } },
  // Pages leave whole (server/answer-cache.ts): whoever reads without scripts finds their titles in the head.
  htmlLimitedBots: /.*/,
  experimental: {
    // A file to import may have 10 MB, and travels as a form.
    serverActions: { bodySizeLimit: "11mb" },
    // Each page is loaded when it is first asked for: all of them together are a third of what a start takes.
    preloadEntriesOnStart: false,
  },
  // There are no pictures to resize: the address that does it for anyone is not found.
  images: { unoptimized: true },
  serverExternalPackages: ["@libsql/client", "libsql"],
  async rewrites() {
    // Known formats are routes, and come first.
    return [{ source: "/cv.:format([a-zA-Z0-9.]+)", destination: "/unknown-format" }];
  },
  async headers() {
    return [
      {
        // Nameless: a named part would be compiled into each header of each answer.
        source: "/(.*)",
        headers: [
          { key: "Content-Security-Policy", value: contentSecurityPolicy },
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
          {
            key: "Permissions-Policy",
            value: "camera=(), microphone=(), geolocation=(), browsing-topics=()",
          },
        ],
      },
    ];
  },
};

export default withNextIntl(nextConfig);
