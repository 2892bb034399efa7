import { createHash } from "node:crypto";
import type { Db } from "@/db/client";
import { database } from "@/db/database";
import type { Cv } from "@/lib/cv/model";
import { publicCv } from "@/lib/cv/public";
import { skillProofsOf } from "@/lib/cv/technologies/skill-proofs";
import { type CvIndex, indexCv } from "@/lib/cv/view/filter/index-cv";
import { processSingleton } from "@/lib/process-singleton";
import { readDayOfVersion } from "./history";
import { readCv, type VersionReader, versionReader } from "./read-cv";

export type CachedCv = {
  version: number;
  /** As `publicCv` builds it. */
  cv: Cv;
  index: CvIndex;
  /** The day of the last change, `YYYY-MM-DD`; null when no revision says. */
  changedOn: string | null;
  /** The public CV for the browser, which makes the index of it: JSON `{ today, cv, skillProofs }`, and a name that stands for its content. */
  file: { key: string; json: string };
};

/**
 * The source of every page and export: the public CV, ready to be filtered, or null before the first import. It is kept
 * in memory; each call asks the database only for the version, so that a change by another process shows at once.
 * @throws whatever the database throws: a broken database must never look like an empty one.
 */
export async function getPublicCv(): Promise<CachedCv | null> {
  return processSingleton("CV cache", () => new CvCache(thisMonth)).read(await database());
}

/** The month we are in, `YYYY-MM`, UTC. */
function thisMonth(): string {
  return new Date().toISOString().slice(0, "YYYY-MM".length);
}

/** One CV, remembered for as long as its version and the month last. Readers that come together share one load. */
export class CvCache {
  #key = "";
  #loaded: Promise<CachedCv | null> = Promise.resolve(null);
  #reader: { db: Db; version: VersionReader } | undefined;

  /** `today` gives the month, `YYYY-MM`, in which what is still going on ends for now. */
  constructor(private readonly today: () => string) {}

  async read(db: Db): Promise<CachedCv | null> {
    if (this.#reader?.db !== db) this.#reader = { db, version: versionReader(db) };
    const version = await this.#reader.version();
    if (version === null) return null;
    const today = this.today();
    const key = `${version} ${today}`;
    if (key !== this.#key) {
      this.#key = key;
      this.#loaded = load(db, today).catch((error: unknown) => {
        this.#key = "";
        throw error;
      });
    }
    return this.#loaded;
  }
}

async function load(db: Db, today: string): Promise<CachedCv | null> {
  const stored = await readCv(db);
  if (stored === null) return null;
  const cv = publicCv(stored.cv);
  const skillProofs = skillProofsOf(cv);
  const json = JSON.stringify({ today, cv, skillProofs });
  const key = createHash("sha256").update(json).digest("hex").slice(0, 16);
  const changedOn = await readDayOfVersion(db, stored.version);
  return {
    version: stored.version,
    cv,
    index: indexCv(cv, today, skillProofs),
    changedOn,
    file: { key, json },
  };
}
