import { randomBytes } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What SQLite puts beside two databases when it opens them, an index of 32 kB and the first pages of a log each, and as much again. */
const RESERVE_BYTES = 256 * 1024;

const reserveIn = (dataDir: string) => join(dataDir, "reserve");

/**
 * Occupies a little room of the disk for as long as nothing serves the folder, so that the next start can open the database
 * and serve readers also when the disk has filled up meanwhile. Its bytes are random, for disks that compress.
 */
export async function keepReserve(dataDir: string): Promise<void> {
  const file = reserveIn(dataDir);
  await writeFile(file, randomBytes(RESERVE_BYTES)).catch(() => rm(file, { force: true }));
}

/** Gives the room back to who is about to need it. */
export async function releaseReserve(dataDir: string): Promise<void> {
  await rm(reserveIn(dataDir), { force: true }).catch(() => {});
}
