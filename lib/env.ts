import { isAbsolute, join, resolve } from "node:path";
import { z } from "zod";
import type { Locale } from "@/lib/cv/vocabulary";
import { emailSchema, passwordSchema } from "@/lib/owner-rules";
import { type LocalizedText, UserError } from "@/lib/user-error";

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
  /** The OpenID provider that may sign the owner in, when there is one. */
  oidc: Oidc | null;
};

export type Oidc = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** In lower case; whoever the provider says has one of them, verified, is the owner. */
  allowedEmails: string[];
};

type Variables = Record<string, string | undefined>;

const REMOTE = /^(libsql|https?|wss?):\/\/[^/]/;

const optional = z.string().trim().min(1).optional();

/** What each variable must be, said to the person who set it. */
const ADVICE: Record<string, LocalizedText> = {
  PORT: {
    fr: "doit être un nombre de 0 à 65535, par exemple PORT=3000",
    en: "must be a number from 0 to 65535, for example PORT=3000",
  },
  DATABASE_URL: {
    fr: "doit commencer par file: ou libsql://, par exemple DATABASE_URL=file:data/parcours.db",
    en: "must start with file: or libsql://, for example DATABASE_URL=file:data/parcours.db",
  },
  BASE_URL: {
    fr: "doit être l’adresse publique du site sans chemin, par exemple BASE_URL=https://cv.example.org",
    en: "must be the public address of the site without a path, for example BASE_URL=https://cv.example.org",
  },
  AUTH_SECRET: {
    fr: "doit avoir 32 caractères au moins, tirés au hasard, par exemple ceux de « openssl rand -base64 33 »",
    en: 'must be at least 32 random characters, for example those of "openssl rand -base64 33"',
  },
  OWNER_EMAIL: {
    fr: "doit être une adresse électronique, par exemple OWNER_EMAIL=moi@example.org",
    en: "must be an e-mail address, for example OWNER_EMAIL=me@example.org",
  },
  OWNER_PASSWORD: {
    fr: "doit avoir de 12 à 200 caractères",
    en: "must have from 12 to 200 characters",
  },
  TRUST_PROXY: {
    fr: "doit être le nombre de serveurs mandataires devant Parcours, de 0 à 9, par exemple TRUST_PROXY=1",
    en: "must be the number of reverse proxies before Parcours, from 0 to 9, for example TRUST_PROXY=1",
  },
  OIDC_ISSUER: {
    fr: "doit être l’adresse https du fournisseur OpenID, par exemple OIDC_ISSUER=https://id.example.org",
    en: "must be the https address of the OpenID provider, for example OIDC_ISSUER=https://id.example.org",
  },
  OIDC_ALLOWED_EMAILS: {
    fr: "doit être une liste d’adresses électroniques, par exemple OIDC_ALLOWED_EMAILS=moi@example.org,moi@example.net",
    en: "must be a list of e-mail addresses, for example OIDC_ALLOWED_EMAILS=me@example.org,me@example.net",
  },
};

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
  HOST: optional,
  DATA_DIR: optional,
  DATABASE_URL: z
    .string()
    .trim()
    .refine((url) => /^file:./.test(url) || REMOTE.test(url))
    .optional(),
  DATABASE_AUTH_TOKEN: optional,
  BASE_URL: z.string().trim().refine(isOrigin).optional(),
  AUTH_SECRET: z.string().trim().min(32).optional(),
  OWNER_EMAIL: z.string().trim().toLowerCase().pipe(emailSchema).optional(),
  OWNER_PASSWORD: passwordSchema.optional(),
  TRUST_PROXY: z.string().trim().regex(/^\d$/).transform(Number).optional(),
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
    const advice = ADVICE[name] ?? { fr: "n’est pas valable", en: "is not valid" };
    throw new UserError({ fr: `${name}${value} ${advice.fr}.`, en: `${name}${value} ${advice.en}.` });
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, DATABASE_AUTH_TOKEN, BASE_URL } = parsed.data;
  const dataDir = resolve(DATA_DIR ?? "data");
  return {
    port: PORT ?? 3000,
    host: HOST ?? null,
    dataDir,
    databaseUrl: DATABASE_URL ? absoluteDatabaseUrl(DATABASE_URL) : `file:${join(dataDir, "parcours.db")}`,
    databaseAuthToken: DATABASE_AUTH_TOKEN ?? null,
    baseUrl: BASE_URL ? new URL(BASE_URL).origin : null,
    authSecret: parsed.data.AUTH_SECRET ?? null,
    ownerEmail: parsed.data.OWNER_EMAIL ?? null,
    ownerPassword: parsed.data.OWNER_PASSWORD ?? null,
    trustedProxies: parsed.data.TRUST_PROXY ?? 0,
    oidc: oidcOf(parsed.data),
  };
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
  throw new UserError({
    fr: `${missing.join(", ")} manque : la connexion par OpenID demande ${OIDC_NAMES.join(", ")}.`,
    en: `${missing.join(", ")} is missing: signing in with OpenID needs ${OIDC_NAMES.join(", ")}.`,
  });
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
