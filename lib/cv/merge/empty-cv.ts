import { NO_ENTRIES } from "../entries/entry-lists";
import { NOUNS } from "../entries/nouns";
import { emptyFields } from "../entries/own-fields";
import type { Cv } from "../model";

/** Stands for the last import where there is none, or none that can be read: whatever both have, both have added. */
export const EMPTY_CV: Cv = {
  profile: { ...emptyFields(NOUNS.profile.fields), contacts: [] },
  levels: [],
  skillGroups: [],
  experiences: [],
  ...NO_ENTRIES,
  sections: [],
  technologies: [],
  catalogue: [],
  acceptedFindings: [],
};
