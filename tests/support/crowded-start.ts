import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { openDatabase } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { fileUrlOf } from "@/lib/file-url";
import { saveEdit } from "@/lib/mutations/change-cv";
import { readCv } from "@/lib/queries/read-cv";
import { acquireDataLock } from "@/server/data-lock";
import { keepReserve } from "@/server/disk-reserve";

/** Does what a start and a save do, and prints as JSON what came of it: for a process that may write next to nothing. */
const [file = "", name = "", user = ""] = process.argv.slice(2);
if (user !== "") {
  process.setgid?.(Number(user));
  process.setuid?.(Number(user));
}
const lock = await acquireDataLock(dirname(file), "http://localhost:1");
const db = await openDatabase({ databaseUrl: fileUrlOf(file), databaseAuthToken: null });
await migrateDatabase(db);
const readName = async () => (await readCv(db))?.cv.profile.name;
const before = await readName();
const edit = { kind: "profile.update", fields: { name } };
const saved = await saveEdit(db, { edit, expected: null, at: new Date() }).then(
  ({ status }) => status,
  (error: unknown) => String(error),
);
const after = await readName();
lock.release();
await keepReserve(dirname(file));
console.log(JSON.stringify({ before, saved, after, reserve: existsSync(join(dirname(file), "reserve")) }));
process.exit(0);
