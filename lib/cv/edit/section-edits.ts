import { emptyFields } from "../entries/own-fields";
import { section as noun } from "../entries/section";
import { patched } from "../immutable-list";
import type { CustomSection, Cv } from "../model";
import type { Changed } from "./changed";
import type { EditOf } from "./edit-schema";
import {
  added,
  duplicating,
  foundIn,
  type ListNoun,
  moving,
  removing,
  type Siblings,
  updating,
} from "./list-edits";

function listOf(cv: Cv): Siblings<CustomSection> {
  return {
    noun: "section",
    entries: cv.sections,
    nameOf: ({ title }) => title,
    put: (sections) => ({ ...cv, sections }),
  };
}

/** Custom sections have no slug: they are named by their position. */
const SECTIONS: ListNoun<{ section: number }, CustomSection> = {
  key: "section",
  find: (cv, { section }) => foundIn(listOf(cv), (sections) => sections[section]),
};

export const SECTION_EDITS = {
  "section.add": (cv: Cv, { fields, at }: EditOf<"section.add">): Changed =>
    added(listOf(cv), patched<CustomSection>({ ...emptyFields(noun.fields), hidden: false }, fields), at),
  "section.update": updating(SECTIONS, patched<CustomSection>),
  "section.remove": removing(SECTIONS),
  "section.move": moving(SECTIONS),
  "section.duplicate": duplicating(SECTIONS, ({ entry }) => entry),
};
