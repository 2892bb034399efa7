import { MARK } from "./hostile-requests";
import type { Answer } from "./raw-request";

/** Sent with every answer, whatever it is. */
const SECURITY_HEADERS = [
  "content-security-policy",
  "x-content-type-options",
  "referrer-policy",
  "permissions-policy",
  "cross-origin-opener-policy",
];

/** What only the inside of a server knows: paths, stacks. */
const INSIDES = /node_modules|\bat \w+ \(|file:\/\/|\/(?:home|root|srv|opt)\/\w+\/|SQLITE_|Error: /;

/** What is wrong with an answer to a hostile request, in words; null is no answer at all. */
export function faultsOf(answer: Answer | null): string[] {
  if (answer === null) return ["no answer"];
  const { status, headers, body } = answer;
  const faults = SECURITY_HEADERS.filter((name) => !headers.has(name)).map((name) => `without ${name}`);
  const policy = headers.get("content-security-policy") ?? "";
  const type = headers.get("content-type") ?? "";
  const isHtml = type.startsWith("text/html");
  if (!policy.includes("frame-ancestors 'none'")) faults.push("may be framed");
  if (/script-src[^;]*'unsafe-inline'/.test(policy)) faults.push("allows any inline script");
  // 503 is the answer to too many at once, with a time to come again.
  if (status >= 500 && !(status === 503 && headers.has("retry-after"))) faults.push(`status ${status}`);
  if (headers.has("x-injected")) faults.push("a header of the client's making");
  if (headers.has("x-powered-by")) faults.push("says what made it");
  if (isHtml && body.includes(MARK)) faults.push("reflects what was sent, unescaped");
  if ([...headers.values()].some((value) => value.includes(MARK)))
    faults.push("reflects what was sent in a header");
  if (/parcours-(?:session|device)=[^;]/.test(headers.get("set-cookie") ?? ""))
    faults.push("gives a stranger a session");
  if (status >= 400 && INSIDES.test(body)) faults.push("shows its insides");
  const location = headers.get("location");
  if (location && /^(?:\w+:)?[/\\]{2}/.test(location)) faults.push(`leads away, to ${location.slice(0, 60)}`);
  return faults;
}

/** A line of what the server says of a request that it could not handle: no message of an error, no stack. */
const SUMMARY = /^(?:What someone unknown sent could not be handled: |\[log\] )/;

/** What is wrong with the log of a server that was sent hostile requests alone: a line that is no summary. */
export function logFaults(log: string): string[] {
  const lines = log.split("\n").filter((line) => line.trim() !== "");
  return lines
    .filter((line) => !SUMMARY.test(line))
    .map((line) => `a line in the log: ${line.slice(0, 200)}`);
}
