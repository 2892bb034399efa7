import { getPublicCv } from "@/lib/queries/public-cv";

/** Whose CV this is; null when there is none, or when the database does not answer. */
export async function nameOfCv(): Promise<string | null> {
  try {
    return (await getPublicCv())?.cv.profile.name ?? null;
  } catch {
    return null;
  }
}
