import { expect, it } from "vitest";
import { isBlank } from "./blank";
import { ENTRY_LISTS, emptyEntry, withEntries } from "./entries/entry-lists";
import { EMPTY_CV } from "./merge/empty-cv";
import { publicCv } from "./public";

const named = { ...EMPTY_CV, profile: { ...EMPTY_CV.profile, name: "Camille Martin", titles: ["DevOps"] } };

it("a CV of a name and titles alone is blank, one with a summary is not", () => {
  expect(isBlank(named)).toBe(true);
  expect(isBlank({ ...named, profile: { ...named.profile, summary: "Douze ans de Linux." } })).toBe(false);
});

it.each(ENTRY_LISTS)("a CV with an entry in %s is not blank, unless recruiters do not see it", (list) => {
  const entry = emptyEntry(list, "one");
  const shown = withEntries(named, list, [{ ...entry, hidden: false }]);
  const hidden = withEntries(named, list, [{ ...entry, hidden: true }]);
  expect(isBlank(publicCv(shown))).toBe(false);
  expect(isBlank(hidden)).toBe(false);
  expect(isBlank(publicCv(hidden))).toBe(true);
});
