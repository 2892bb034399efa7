import type { Cv } from "../model";
import type { Changed } from "./changed";
import type { Edit, EditKind, EditOf } from "./edit-schema";
import { ENTRY_EDITS } from "./entry-edits";
import { EXPERIENCE_EDITS } from "./experience-edits";
import { LEVEL_EDITS } from "./level-edits";
import { PROFILE_EDITS } from "./profile-edits";
import { PROJECT_EDITS } from "./project-edits";
import { recomputeDerived } from "./recompute-derived";
import { SECTION_EDITS } from "./section-edits";
import { SKILL_EDITS } from "./skill-edits";
import { TECHNOLOGY_EDITS } from "./technology-edits";
import { USE_EDITS } from "./use-edits";

type EditHandlers = { [Kind in EditKind]: (cv: Cv, edit: EditOf<Kind>) => Changed };

const HANDLERS: EditHandlers = {
  ...PROFILE_EDITS,
  ...LEVEL_EDITS,
  ...SKILL_EDITS,
  ...EXPERIENCE_EDITS,
  ...PROJECT_EDITS,
  ...USE_EDITS,
  ...ENTRY_EDITS,
  ...SECTION_EDITS,
  ...TECHNOLOGY_EDITS,
};

/**
 * The CV after an edit, with what is derived brought in step, and the sentence that tells it. An edit that cannot be
 * done is refused with a reason at its field; the CV that was given is never changed.
 * @param edit as `readEdit` gives it: its texts are within their limits.
 */
export function applyEdit(cv: Cv, edit: Edit): Changed {
  const changed = handled(edit.kind, cv, edit);
  return changed.ok ? { ...changed, cv: recomputeDerived(cv, changed.cv) } : changed;
}

function handled<Kind extends EditKind>(kind: Kind, cv: Cv, edit: EditOf<Kind>): Changed {
  return HANDLERS[kind](cv, edit);
}
