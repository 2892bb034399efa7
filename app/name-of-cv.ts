import { currentCv } from "@/lib/queries/current";

/** Whose CV this is; null when there is none, or when the database does not answer. */
export async function nameOfCv(): Promise<string | null> {
  try {
    return (await currentCv())?.cv.profile.name ?? null;
  } catch {
    return null;
  }
}
