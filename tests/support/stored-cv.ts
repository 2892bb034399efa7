import type { Db } from "@/db/client";
import type { Cv } from "@/lib/cv/model";
import { type ReadFile, storeImport } from "@/lib/mutations/store-import";

const AT = new Date("2026-02-03T04:05:06Z");

/** Makes a CV the one that the database holds, as an import of some file would; gives its version. */
export async function storeCv(db: Db, cv: Cv, file: Partial<ReadFile> = {}): Promise<number> {
  const plain = {
    fileName: "cv.md",
    format: "markdown",
    bytes: Buffer.from("# CV"),
    ledger: [],
    problems: [],
  };
  const { version } = await storeImport(db, { ...plain, ...file, cv }, { at: AT });
  return version;
}
