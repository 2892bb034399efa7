import { existsSync, statSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { UserError } from "@/lib/user-error";

/** The file behind an open database: where it is, and what it was when it was opened. */
export type DatabaseFile = { path: string; device: number; inode: number };

/** SQLite's own companions: pages not yet in the file, and the index of those. */
const COMPANIONS = ["", "-wal", "-shm"];

const OWNER_ONLY = 0o600;

export function identifyFile(path: string): DatabaseFile {
  const { dev, ino } = statSync(path);
  return { path, device: dev, inode: ino };
}

/**
 * Refuses to go on when another file, or none, is where the database was opened: what is written now would go into a file
 * that no later start finds.
 * @throws UserError
 */
export function assertSameFile({ path, device, inode }: DatabaseFile): void {
  const now = existsSync(path) ? statSync(path) : null;
  if (now !== null && now.dev === device && now.ino === inode) return;
  throw new UserError("database-moved", { path });
}

/** Lets nobody but its owner read the database, whoever made the file and with whatever mask. */
export async function restrictToOwner(path: string): Promise<void> {
  for (const suffix of COMPANIONS) {
    const file = `${path}${suffix}`;
    if (!existsSync(file) || (statSync(file).mode & 0o777) === OWNER_ONLY) continue;
    // A file of another user, or of a file system without modes, stays as it is.
    await chmod(file, OWNER_ONLY).catch(() => {});
  }
}
