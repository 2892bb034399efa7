import { inserted, moved, patched, replaced, without } from "../immutable-list";
import type { CustomSection, Cv } from "../model";
import { type Changed, did, refused, updatedOrHidden } from "./changed";
import type { EditOf } from "./edit-schema";

/** Custom sections have no slug: they are named by their position. */
export const SECTION_EDITS = {
  "section.add": (cv: Cv, { fields, at }: EditOf<"section.add">): Changed => {
    const section = patched<CustomSection>({ title: "", body: "", hidden: false }, fields);
    return did({ ...cv, sections: inserted(cv.sections, section, at) }, "add", "section", section.title);
  },

  "section.update": (cv: Cv, { section: at, fields }: EditOf<"section.update">): Changed => {
    const section = cv.sections[at];
    if (section === undefined) return refused("section", "gone");
    const after = patched(section, fields);
    const next = { ...cv, sections: replaced(cv.sections, section, after) };
    const names = (["title", "body", "hidden"] as const).filter((field) => section[field] !== after[field]);
    return updatedOrHidden(next, "section", after.title, names, after.hidden);
  },

  "section.remove": (cv: Cv, { section: at }: EditOf<"section.remove">): Changed => {
    const section = cv.sections[at];
    if (section === undefined) return refused("section", "gone");
    return did({ ...cv, sections: without(cv.sections, section) }, "remove", "section", section.title);
  },

  "section.move": (cv: Cv, { section: from, at }: EditOf<"section.move">): Changed => {
    const section = cv.sections[from];
    if (section === undefined) return refused("section", "gone");
    return did({ ...cv, sections: moved(cv.sections, section, at) }, "move", "section", section.title);
  },

  "section.duplicate": (cv: Cv, { section: at }: EditOf<"section.duplicate">): Changed => {
    const section = cv.sections[at];
    if (section === undefined) return refused("section", "gone");
    const sections = inserted(cv.sections, { ...section, hidden: true }, at + 1);
    return did({ ...cv, sections }, "duplicate", "section", section.title);
  },
};
