import { ENTRY_LISTS, entriesIn } from "./entries/entry-lists";
import type { Cv } from "./model";

/** Whether nothing of a CV can be read but who it is of: such as one that has just been begun. */
export function isBlank(cv: Cv): boolean {
  return (
    cv.profile.summary === "" &&
    cv.experiences.length === 0 &&
    cv.skillGroups.every(({ skills }) => skills.length === 0) &&
    cv.sections.length === 0 &&
    ENTRY_LISTS.every((list) => entriesIn(cv, list).length === 0)
  );
}
