import { isAbsolute, join, resolve } from "node:path";
import { z } from "zod";
import type { Locale } from "@/lib/cv/vocabulary";
import { fileUrlOf } from "@/lib/file-url";
import { emailSchema, passwordSchema } from "@/lib/owner-rules";
import { UserError } from "@/lib/user-error";

/**
 * The one reader of `process.env`. Nothing is read when the module loads: `next build` runs without any variable.
 * Relative paths start at the working directory, which npm and the scripts set to the project's root.
 */
export type Env = {
  port: number;
  /** Null listens on every interface. */
  host: string | null;
  /** Absolute. */
  dataDir: string;
  /** A `file:` URL has an absolute path. */
  databaseUrl: string;
  databaseAuthToken: string | null;
  /** Public origin, without a slash at the end; null when each request's own host is used. */
  baseUrl: string | null;
  /** What sessions are sealed with; null when Parcours makes it and keeps it in the data folder. */
  authSecret: string | null;
  /** Who owns the CV, for the first start. */
  ownerEmail: string | null;
  ownerPassword: string | null;
  /** How many reverse proxies stand before this server, each adding to `X-Forwarded-For`. */
  trustedProxies: number;
  /** Where `/metrics` is said, apart from the site; null for nowhere. */
  metrics: { host: string; port: number } | null;
  /** Sentences for a person, or a line of JSON for each request and error. */
  logFormat: "text" | "json";
  /** The OpenID provider that may sign the owner in, when there is one. */
  oidc: Oidc | null;
};

export type Oidc = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** In lower case; a person whose verified address is one of them is the owner. */
  allowedEmails: string[];
};

type Variables = Record<string, string | undefined>;

const REMOTE = /^(libsql|https?|wss?):\/\/[^/]/;

const optional = z.string().trim().min(1).optional();

/** Their values are never printed. */
const SECRETS: readonly string[] = [
  "AUTH_SECRET",
  "OWNER_PASSWORD",
  "DATABASE_AUTH_TOKEN",
  "OIDC_CLIENT_SECRET",
];

const OIDC_NAMES = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_ALLOWED_EMAILS"] as const;

const variablesSchema = z.object({
  PORT: z
    .string()
    .trim()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .optional(),
  // An address of the sixth version may stand in brackets, as in a URL.
  HOST: z
    .string()
    .trim()
    .transform((host) => host.replace(/^\[(.*)\]$/, "$1"))
    .optional(),
  DATA_DIR: optional,
  DATABASE_URL: z
    .string()
    .trim()
    .refine((url) => /^file:./.test(url) || REMOTE.test(url))
    .optional(),
  DATABASE_AUTH_TOKEN: optional,
  BASE_URL: z.string().trim().refine(isOrigin).optional(),
  // Nothing serves below a path: the start is refused instead of serving links that lead astray.
  BASE_PATH: z.string().trim().regex(/^\/$/).optional(),
  AUTH_SECRET: z.string().trim().min(32).optional(),
  OWNER_EMAIL: z.string().trim().toLowerCase().pipe(emailSchema).optional(),
  OWNER_PASSWORD: passwordSchema.optional(),
  TRUST_PROXY: z.string().trim().regex(/^\d$/).transform(Number).optional(),
  METRICS_ADDRESS: z
    .string()
    .trim()
    .regex(/^(?:\[[\da-f:.]+\]|[\w.-]+):\d{1,5}$/i)
    .refine((address) => URL.canParse(`http://${address}`))
    .optional(),
  LOG_FORMAT: z.enum(["text", "json"]).optional(),
  OIDC_ISSUER: z.string().trim().refine(isIssuer).optional(),
  OIDC_CLIENT_ID: optional,
  OIDC_CLIENT_SECRET: optional,
  OIDC_ALLOWED_EMAILS: z
    .string()
    .toLowerCase()
    .transform((list) => list.split(/[\s,;]+/).filter((email) => email !== ""))
    .pipe(z.array(emailSchema).min(1))
    .optional(),
});

let read: Env | undefined;

/**
 * The configuration of this process, checked at the first call and kept.
 * @throws UserError as `checkEnv` does.
 */
export function readEnv(): Env {
  read ??= checkEnv(process.env);
  return read;
}

/**
 * The configuration that these variables give. Empty ones count as absent.
 * @throws UserError naming the first variable that is wrong, its value and what it should be.
 */
export function checkEnv(variables: Variables): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = variablesSchema.safeParse(given);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    const value = SECRETS.includes(name) ? "" : ` (${JSON.stringify(given[name])})`;
    throw new UserError("variable-invalid", { name, value });
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, DATABASE_AUTH_TOKEN, BASE_URL } = parsed.data;
  const dataDir = resolve(DATA_DIR ?? "data");
  return {
    port: PORT ?? 3000,
    host: HOST ?? null,
    dataDir,
    databaseUrl: DATABASE_URL ? absoluteDatabaseUrl(DATABASE_URL) : fileUrlOf(join(dataDir, "parcours.db")),
    databaseAuthToken: DATABASE_AUTH_TOKEN ?? null,
    baseUrl: BASE_URL ? new URL(BASE_URL).origin : null,
    authSecret: parsed.data.AUTH_SECRET ?? null,
    ownerEmail: parsed.data.OWNER_EMAIL ?? null,
    ownerPassword: parsed.data.OWNER_PASSWORD ?? null,
    trustedProxies: parsed.data.TRUST_PROXY ?? 0,
    metrics: parsed.data.METRICS_ADDRESS ? socketAddress(parsed.data.METRICS_ADDRESS) : null,
    logFormat: parsed.data.LOG_FORMAT ?? "text",
    oidc: oidcOf(parsed.data),
  };
}

function socketAddress(address: string): { host: string; port: number } {
  const at = address.lastIndexOf(":");
  return { host: address.slice(0, at).replace(/^\[|\]$/g, ""), port: Number(address.slice(at + 1)) };
}

/** All four or none: half a provider is a mistake. */
function oidcOf(given: z.infer<typeof variablesSchema>): Oidc | null {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_ALLOWED_EMAILS: allowedEmails,
  } = given;
  if (issuer && clientId && clientSecret && allowedEmails) {
    return { issuer, clientId, clientSecret, allowedEmails };
  }
  const missing = OIDC_NAMES.filter((name) => given[name] === undefined);
  if (missing.length === OIDC_NAMES.length) return null;
  throw new UserError("oidc-incomplete", { missing, oidcNames: OIDC_NAMES });
}

/** Language of what the tools print: French where the terminal is French, else English. */
export function terminalLocale(variables: Variables = process.env): Locale {
  const locale = variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || "";
  return locale.startsWith("fr") ? "fr" : "en";
}

/** Folder the person was in: npm moves to the project's root before it runs a script. */
export function callerFolder(variables: Variables = process.env): string {
  return variables.INIT_CWD || process.cwd();
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && url.pathname === "/" && !url.search && !url.hash && !url.username;
}

/** Plain http only on this machine: tokens travel over it. */
function isIssuer(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, search, hash } = new URL(value);
  const isHere = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return (protocol === "https:" || (protocol === "http:" && isHere)) && !search && !hash;
}

function absoluteDatabaseUrl(url: string): string {
  if (!url.startsWith("file:")) return url;
  const path = url.slice("file:".length);
  return isAbsolute(path) ? url : `file:${resolve(path)}`;
}
