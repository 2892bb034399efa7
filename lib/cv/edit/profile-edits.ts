import { isSame, patched } from "../immutable-list";
import type { Cv } from "../model";
import { type Changed, refused, updated } from "./changed";
import type { EditOf } from "./edit-schema";

export const PROFILE_EDITS = {
  "profile.update": (cv: Cv, { fields }: EditOf<"profile.update">): Changed => {
    const profile = patched(cv.profile, fields);
    const names = (
      ["name", "titles", "softSkills", "summary", "birthDate", "birthDatePublic", "locale"] as const
    ).filter((field) => !isSame(cv.profile[field], profile[field]));
    return updated({ ...cv, profile }, "profile", profile.name, names);
  },

  "contacts.update": (cv: Cv, { contacts }: EditOf<"contacts.update">): Changed =>
    updated({ ...cv, profile: { ...cv.profile, contacts } }, "contacts", cv.profile.name, []),

  "finding.accept": (cv: Cv, { finding }: EditOf<"finding.accept">): Changed => {
    const acceptedFindings = [...new Set([...cv.acceptedFindings, finding])];
    return { ok: true, cv: { ...cv, acceptedFindings }, sentence: { did: "accept" } };
  },

  "finding.reopen": (cv: Cv, { finding }: EditOf<"finding.reopen">): Changed => {
    if (!cv.acceptedFindings.includes(finding)) return refused("finding", "gone");
    const acceptedFindings = cv.acceptedFindings.filter((key) => key !== finding);
    return { ok: true, cv: { ...cv, acceptedFindings }, sentence: { did: "reopen" } };
  },
};
