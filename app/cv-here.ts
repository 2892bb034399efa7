import type { CvHere } from "@/components/shell/not-found-page";
import { getPublicCv } from "@/lib/queries/public-cv";

/** What a page that found nothing says of the CV; null when there is none, or when the database does not answer. */
export async function cvHere(): Promise<CvHere | null> {
  try {
    const current = await getPublicCv();
    return current && { name: current.cv.profile.name, projects: current.index.projects.length };
  } catch {
    return null;
  }
}
