import { existsSync, statSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { UserError } from "@/lib/user-error";

/** The file behind an open database: where it is, what it was when it was opened, and its bytes when last seen. */
export type DatabaseFile = { path: string; device: number; inode: number; size: number };

/** SQLite's own companions: pages not yet in the file, and the index of those. */
const COMPANIONS = ["", "-wal", "-shm"];

const OF_OTHERS = 0o077;

export function identifyFile(path: string): DatabaseFile {
  const { dev, ino, size } = statSync(path);
  return { path, device: dev, inode: ino, size };
}

/**
 * Refuses to go on when another file, or none, is where the database was opened, or one that was cut short, which SQLite
 * does to none: what is written now would go into a file that no later start finds whole.
 * @throws UserError
 */
export function assertSameFile(file: DatabaseFile): void {
  const { path, device, inode, size } = file;
  const now = existsSync(path) ? statSync(path) : null;
  if (now === null || now.dev !== device || now.ino !== inode || now.size < size) {
    throw new UserError("database-moved", { path });
  }
  file.size = now.size;
}

/** Lets nobody but its owner read the database, whoever made the file and with whatever mask. */
export async function restrictToOwner(path: string): Promise<void> {
  for (const suffix of COMPANIONS) {
    const file = `${path}${suffix}`;
    const mode = existsSync(file) ? statSync(file).mode : 0;
    if ((mode & OF_OTHERS) === 0) continue;
    // A file of another user, or of a file system without modes, stays as it is.
    await chmod(file, mode & 0o700).catch(() => {});
  }
}
