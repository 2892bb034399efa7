import type { Profile } from "@/lib/cv/model";
import { isFiltered } from "@/lib/cv/view/filter/edit-query";
import type { Filter } from "@/lib/cv/view/filter/query";

/** The title of a view: its sentence and whose CV it is; of the whole CV, the name and the titles. */
export function pageTitle(profile: Profile, sentence: string, filter: Filter): string {
  const about = isFiltered(filter) ? [sentence, profile.name] : [profile.name, profile.titles.join(", ")];
  return about.filter((part) => part !== "").join(" · ");
}
