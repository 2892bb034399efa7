import { sql } from "drizzle-orm";
import { blob, check, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** The tables of this installation: they belong to no CV, and a backup that is put in place leaves them as they are. */

/** One row: who may change the CV. */
export const owner = sqliteTable(
  "owner",
  {
    id: integer("id").primaryKey(),
    /** In lower case. */
    email: text("email").notNull(),
    /** Argon2id, in the PHC string format. */
    passwordHash: text("password_hash").notNull(),
    /** The password was made by Parcours and shown once: to be changed. */
    passwordMade: integer("password_made", { mode: "boolean" }).notNull(),
    /** Random; every session carries the one it began under, and ends when it changes. */
    epoch: text("epoch").notNull(),
    /** ISO 8601, UTC: when any of this was last changed. */
    at: text("at").notNull(),
  },
  (table) => [check("owner_single_row", sql`${table.id} = 1`)],
);

/** Failed or unfinished attempts to sign in. `subject` is a keyed hash: no address and no e-mail is kept. */
export const loginAttempts = sqliteTable("login_attempts", {
  subject: text("subject").primaryKey(),
  failures: integer("failures").notNull(),
  /** Milliseconds since 1970: of the last attempt, and before which no other is tried. */
  lastAt: integer("last_at").notNull(),
  blockedUntil: integer("closed_until").notNull(),
});

/** Browsers in which the owner has signed in, as keyed hashes of their cookie: guesses made elsewhere do not slow them. */
export const trustedDevices = sqliteTable("known_devices", {
  subject: text("subject").primaryKey(),
  /** Milliseconds since 1970. */
  lastAt: integer("last_at").notNull(),
});

/** Keys of devices and password managers that sign the owner in (WebAuthn). The password stays beside them. */
export const passkeys = sqliteTable("passkeys", {
  /** As the authenticator named it, in base64url. */
  id: text("id").primaryKey(),
  /** COSE. */
  publicKey: blob("public_key", { mode: "buffer" }).notNull(),
  /** Of its signatures, where it counts them; else 0. */
  counter: integer("counter").notNull(),
  transports: text("transports", { mode: "json" }).$type<string[]>().notNull(),
  /** What the owner calls it. */
  name: text("name").notNull(),
  /** ISO 8601, UTC. */
  addedAt: text("added_at").notNull(),
  usedAt: text("used_at"),
});

/** Reads by day and kind. Nothing says who read: no address, no cookie, no time of day. */
export const dailyCounts = sqliteTable(
  "daily_counts",
  {
    /** `2026-11-27`, UTC. */
    day: text("day").notNull(),
    /** One of `READ_KINDS`. */
    kind: text("kind").notNull(),
    count: integer("count").notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.kind] })],
);

/**
 * Sessions that were signed out, and challenges that were answered, before their time: a copied cookie opens nothing, and
 * an answer counts once.
 */
export const endedSessions = sqliteTable("ended_sessions", {
  id: text("id").primaryKey(),
  /** Milliseconds since 1970 after which it would be too old anyway, and the row may go. */
  until: integer("until").notNull(),
});
