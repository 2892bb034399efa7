/** A request that nobody should send, as the bytes of it, with a name for the report. */
export type HostileRequest = { name: string; bytes: string };

/** Found again in an answer as it is, it was not escaped. */
export const MARK = `zq7<i>"'`;

const SLUG = "/projects/gestion-dns";

const PATHS = [
  "/",
  SLUG,
  "/projects/nothing",
  "/technologies",
  "/technologies/proxmox",
  "/technologies/nothing",
  "/cv.csv",
  "/cv.json",
  "/cv.md",
  "/cv.xlsx",
  "/cv.schema.json",
  "/resume.json",
  "/cv.exe",
  "/original.md",
  "/offer",
  "/offer.csv",
  "/offer.json",
  "/offer.md",
  "/match.json",
  "/card.png",
  "/photo/nothing.jpg",
  "/proofs/nothing/nothing.json",
  "/index/nothing.json",
  "/manifest.webmanifest",
  "/metrics",
  "/login",
  "/admin",
  "/admin/import",
  "/admin/account",
  "/admin/profile",
  "/admin/projects/gestion-dns",
  "/admin/history",
  "/api/health",
  "/api/language",
  "/api/auth/signin/oidc",
  "/api/auth/session",
  "/robots.txt",
  "/sitemap.xml",
  "/favicon.ico",
  "/_next/static/nothing.js",
  "/_next/image?url=/favicon.ico&w=64&q=75",
  "/_next/data/x/index.json",
  "/nowhere",
  "/nowhere/deeper.html",
];

const METHODS = [
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "DELETE",
  "PATCH",
  "OPTIONS",
  "TRACE",
  "PROPFIND",
  "get",
  "FOO",
];

const PARAMETERS = [
  "tech",
  "must",
  "not",
  "category",
  "org",
  "level",
  "from",
  "to",
  "q",
  "sort",
  "cols",
  "rows",
  "x",
];

const VALUES = [
  MARK,
  "",
  "%",
  "%00",
  "%ff%fe",
  "%E2%80%AE",
  "%0d%0aX-Injected:%20yes",
  "a".repeat(3_000),
  ",".repeat(500),
  "2018-13",
  "-1",
  "1e309",
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "%24%7B7*7%7D",
  "' OR 1=1 --",
  "%F0%9F%92%A9",
  "[]",
  "{}",
];

const TAILS = [
  "/..",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/..%2f..%2fetc",
  "/%00",
  "/%E0",
  "/%",
  "//",
  "/\\evil.test",
  ";x=1",
  "/.env",
  "/x.php",
  "/%3Cscript%3Ezq7",
  "?_rsc=1",
  "?__nextLocale=fr",
  `?${"a=1&".repeat(1_000)}`,
  `/${"a".repeat(9_000)}`,
];

/** Of each, what a client sends beside the host. */
const HEADERS: Readonly<Record<string, string>>[] = [
  { Host: "" },
  { Host: MARK },
  { Host: "evil.test:99999" },
  { Host: "[::1]:3000" },
  { Host: "EVIL.test:8443" },
  { "X-Forwarded-Proto": "https" },
  {
    "X-Forwarded-Proto": "https, http",
    "X-Forwarded-Host": "cv.example.org, a:80",
    "X-Forwarded-Port": "443,80",
  },
  { Forwarded: 'for=192.0.2.1;host="cv.example.org:8443";proto=https, for="[2001:db8::1]:4711"' },
  { "X-Forwarded-Host": MARK, "X-Forwarded-Proto": MARK, "X-Forwarded-Port": MARK },
  { Forwarded: `host="${MARK}";proto=https;for="[::1"` },
  { "X-Forwarded-For": MARK },
  { Cookie: "parcours-session=x; __Host-parcours-session=y; locale=zz" },
  { Cookie: `parcours-session=${"A".repeat(4_000)}` },
  { Cookie: `NEXT_LOCALE=${MARK}; ;=;==` },
  { "Accept-Language": `${MARK},*;q=x` },
  { "Accept-Encoding": "br;q=0, gzip;q=nan, zstd, *" },
  { "If-None-Match": `W/"${MARK}", *` },
  { "If-Modified-Since": "yesterday" },
  { Range: "bytes=9999999999-" },
  { Referer: "foo:/\\evil.test/x" },
  { Origin: "null" },
  { Origin: "https://evil.test" },
  { RSC: "1" },
  { RSC: "1", "Next-Router-State-Tree": MARK },
  { RSC: "1", "Next-Router-State-Tree": '["",[]]' },
  { RSC: "1", "Next-Router-Prefetch": "1", "Next-Url": MARK },
  { RSC: "1", "Next-Router-Segment-Prefetch": MARK },
  { "X-Middleware-Subrequest": "proxy:proxy:proxy:proxy:proxy" },
  { "X-Middleware-Rewrite": "/admin", "X-Matched-Path": "/admin" },
  { "X-Invoke-Path": "/admin", "X-Invoke-Status": "500", "X-Invoke-Error": MARK },
  { "X-Nextjs-Data": "1" },
  { "X-Prerender-Revalidate": "x", "X-Now-Route-Matches": "1=x" },
  { "X-Original-Url": "/admin", "X-Rewrite-Url": "/admin" },
  { "X-HTTP-Method-Override": "DELETE" },
  { "X-Parcours-Peer": "127.0.0.1" },
  { Upgrade: "websocket", Connection: "Upgrade, close", "Sec-WebSocket-Key": "x" },
  { Upgrade: "h2c", "HTTP2-Settings": "AAMAAABkAAQAAP__" },
  { Expect: "100-continue" },
  { Expect: MARK },
  { TE: "trailers", Trailer: "X-T" },
  { "X-Large": "a".repeat(40_000) },
  Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`X-${at}`, "1"])),
];

type Posted = { type: string; body: string; headers?: Readonly<Record<string, string>> };

/** An action that no build has. */
const NO_ACTION = "40".padEnd(42, "a");

/** What is posted: a type, and a body that may not be of it. */
const BODIES: Posted[] = [
  { type: "", body: "" },
  { type: "", body: "x" },
  { type: "text/plain", body: MARK },
  { type: "application/json", body: '{"a":' },
  { type: "application/json", body: "[".repeat(30_000) },
  { type: "application/x-www-form-urlencoded", body: "locale=zz&offer=%FF&email=%" },
  { type: "application/x-www-form-urlencoded", body: `locale=${MARK}` },
  { type: "application/x-www-form-urlencoded", body: "a=1&".repeat(10_000) },
  { type: "application/x-www-form-urlencoded", body: "a".repeat(70_000) },
  { type: "application/x-www-form-urlencoded", body: `offer=${"Java, ".repeat(8_000)}` },
  { type: "multipart/form-data", body: "x" },
  { type: "multipart/form-data; boundary=zz", body: "--zz\r\nbroken" },
  { type: "multipart/form-data; boundary=zz", body: "--yy\r\n\r\n--yy--" },
  { type: "application/octet-stream", body: "\u0000\u0001\u00ff".repeat(300) },
  { type: MARK, body: "x" },
];

/** Where a page answers actions, and where it answers the owner's alone. */
const ACTION_PATHS = ["/", "/login", "/offer", "/admin", "/admin/import"];

const PLAIN = "text/plain;charset=UTF-8";
const FORM = "multipart/form-data; boundary=zz";

/** What is sent to an action: arguments that are none, by scripts and by forms without them. */
function actionBodies(action: string): Posted[] {
  const called = { "Next-Action": action };
  const values = [
    "",
    "x",
    "null",
    "[]",
    '["$F1"]',
    '["$Q0","$@1"',
    '["$K1"]',
    '["$T","$B0","$S","$Wx","$i0"]',
    "[1,2,3,4,5,6,7,8]",
    `[${JSON.stringify(MARK)},{"__proto__":1}]`,
    "[".repeat(30_000),
  ];
  const forms = [
    { 0: '["$K1"]' },
    { 0: '["$undefined","$K1"]', "1_a": MARK },
    { 0: '["$@1"]', 1: "{" },
    { [MARK.replaceAll('"', "")]: "" },
    {},
  ];
  const withoutScripts = [
    { [`$ACTION_ID_${action}`]: "" },
    { $ACTION_REF_1: "" },
    { $ACTION_REF_1: "", "$ACTION_1:0": `{"id":"${action}","bound":null}` },
    { $ACTION_REF_1: "", "$ACTION_1:0": `{"id":"${action}","bound":"$@1"}`, "$ACTION_1:1": "{" },
    { $ACTION_REF_1: "", "$ACTION_1:0": `{"id":"${action}` },
  ];
  return [
    ...values.map((body) => ({ type: PLAIN, body, headers: called })),
    ...forms.map((fields) => ({ type: FORM, body: formOf(fields), headers: called })),
    ...withoutScripts.map((fields) => ({ type: FORM, body: formOf(fields) })),
  ];
}

function formOf(fields: Readonly<Record<string, string>>): string {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--zz\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--zz--\r\n`;
}

/** Bytes that are hardly a request. */
const BROKEN = [
  "\r\n\r\n",
  "GET\r\n\r\n",
  "GET / HTTP/9.9\r\nHost: a\r\n\r\n",
  "GET / HTTP/1.1\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
  "GET nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
  "GET http://evil.test/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
  "GET http://[ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
  "GET //evil.test/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
  "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
  "GET * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
  "CONNECT a.test:443 HTTP/1.1\r\nHost: a\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: a\r\nBad Header: x\r\nConnection: close\r\n\r\n",
  "GET / HTTP/1.1\r\nHost: a\r\nX: \u0000\r\nConnection: close\r\n\r\n",
  "POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  "POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
  "POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
  "POST /login HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n",
  "POST /login HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
  "POST /login HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nZZ\r\n\r\n",
  "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003",
  "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
];

/**
 * Every kind of hostile request: routes by methods, values by parameters, tails, headers, bodies, and calls of `actions` and of one
 * that there is not. Always the same ones.
 */
export function hostileRequests(actions: Iterable<string> = []): HostileRequest[] {
  const methods = PATHS.flatMap((path) => METHODS.map((method) => requestOf(method, path)));
  const values = ["/", "/cv.csv", "/cv.json", "/offer"].flatMap((path) =>
    PARAMETERS.flatMap((name) =>
      VALUES.map((value) => requestOf("GET", `${path}?${name}=${encodeSpaces(value)}`)),
    ),
  );
  const tails = PATHS.flatMap((path) => TAILS.map((tail) => requestOf("GET", `${path}${tail}`)));
  const headers = PATHS.flatMap((path) => HEADERS.map((sent) => requestOf("GET", path, sent)));
  const bodies = PATHS.flatMap((path) => BODIES.map((posted) => postOf(path, posted)));
  const calls = [NO_ACTION, ...actions].flatMap((action) =>
    ACTION_PATHS.flatMap((path) => actionBodies(action).map((posted) => postOf(path, posted))),
  );
  const broken = BROKEN.map((bytes) => ({ name: JSON.stringify(bytes.slice(0, 80)), bytes }));
  return [...methods, ...values, ...tails, ...headers, ...bodies, ...calls, ...broken];
}

/** An address with a space in it would end there. */
function encodeSpaces(value: string): string {
  return value.replaceAll(" ", "+");
}

function postOf(path: string, { type, body, headers }: Posted): HostileRequest {
  return requestOf("POST", path, { ...(type === "" ? {} : { "Content-Type": type }), ...headers }, body);
}

function requestOf(
  method: string,
  path: string,
  sent: Readonly<Record<string, string>> = {},
  body = "",
): HostileRequest {
  const headers = { Host: "127.0.0.1", Connection: "close", ...sent };
  const length = body === "" && method !== "POST" ? {} : { "Content-Length": String(body.length) };
  const lines = Object.entries({ ...headers, ...length }).map(([name, value]) => `${name}: ${value}\r\n`);
  const said = Object.entries(sent).map(([name, value]) => `${name}: ${value.slice(0, 40)}`);
  return {
    name: [`${method} ${path.slice(0, 80)}`, ...said.slice(0, 3), body.slice(0, 40)]
      .filter(Boolean)
      .join(" | "),
    bytes: `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`,
  };
}
