import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What a careful reader takes from a CV of `tests/corpus` (its README says what each key means). */
const goldSchema = z.strictObject({
  name: z.string(),
  experiences: z.array(
    z.strictObject({
      organisation: z.string(),
      role: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  projects: z.array(z.string()),
  technologies: z.array(z.string()),
  notTechnologies: z.array(z.string()),
  skills: z.array(z.strictObject({ name: z.string(), level: z.string().nullable() })),
  education: z.number().int(),
  certifications: z.number().int(),
  languages: z.number().int(),
  private: z.array(z.string()),
});
export type Gold = z.infer<typeof goldSchema>;

/** A written CV: `name` is its path below `tests/corpus`. */
export type CorpusCase = { name: string; bytes: Uint8Array; gold: Gold };

const CORPUS = "tests/corpus";
export const CORPUS_FOLDERS = ["fr", "en", "json-resume"] as const;
export type CorpusFolder = (typeof CORPUS_FOLDERS)[number];

/** The CVs of a folder, in the order of their names. */
export function corpusCases(folder: CorpusFolder): CorpusCase[] {
  const files = readdirSync(join(CORPUS, folder)).filter((file) => /\.(md|resume\.json)$/.test(file));
  return files.sort().map((file) => ({
    name: `${folder}/${file}`,
    bytes: readFileSync(join(CORPUS, folder, file)),
    gold: goldOf(join(CORPUS, folder, file.replace(/\.(md|resume\.json)$/, ".json"))),
  }));
}

function goldOf(path: string): Gold {
  return goldSchema.parse(JSON.parse(readFileSync(path, "utf8")));
}
