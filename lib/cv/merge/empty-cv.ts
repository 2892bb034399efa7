import { NO_ENTRIES } from "../entries/entry-lists";
import type { Cv } from "../model";

/** Stands for the last import where there is none, or none that can be read: whatever both have, both have added. */
export const EMPTY_CV: Cv = {
  profile: {
    name: "",
    titles: [],
    softSkills: [],
    summary: "",
    contacts: [],
    birthDate: null,
    birthDatePublic: false,
    locale: "fr",
  },
  levels: [],
  skillGroups: [],
  experiences: [],
  ...NO_ENTRIES,
  sections: [],
  technologies: [],
  catalogue: [],
  acceptedFindings: [],
};
