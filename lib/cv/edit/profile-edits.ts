import { profile as noun } from "../entries/profile";
import { patched } from "../immutable-list";
import type { Cv } from "../model";
import { type Changed, refused, updated } from "./changed";
import type { EditOf } from "./edit-schema";
import { changedFields } from "./list-edits";

export const PROFILE_EDITS = {
  "profile.update": (cv: Cv, { fields }: EditOf<"profile.update">): Changed => {
    const profile = patched(cv.profile, fields);
    return updated(
      { ...cv, profile },
      "profile",
      profile.name,
      changedFields(noun.fields, cv.profile, profile),
    );
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
