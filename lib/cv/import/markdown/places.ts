import { isRole } from "../ledger/role-words";
import type { ExperienceDraft } from "./drafts";
import type { Order, Place } from "./finish-place";
import { readPlace } from "./place";

/**
 * Organisation and role of each experience. Where one heading leaves the order open, the other headings of the CV decide;
 * where none of them does either, the organisation comes first and it is a guess.
 */
export function placesOf(drafts: readonly ExperienceDraft[]): Place[] {
  const told = drafts
    .filter(({ employer, title }) => employer === null && title === undefined)
    .map(({ header }) => readPlace(header.units, { guess: "organisation", hasEmployer: false }));
  const count = (order: Order) => told.filter(({ first }) => first === order).length;
  const [roles, organisations] = [count("role"), count("organisation")];
  const guess: Order = roles > organisations ? "role" : "organisation";
  return drafts.map((draft) => {
    if (draft.title !== undefined)
      return { organisation: draft.title, role: "", extras: [], first: null, isGuess: false };
    if (draft.employer !== null) return placeUnder(draft, guess);
    const place = readPlace(draft.header.units, { guess, hasEmployer: false });
    return {
      ...place,
      extras: [...place.extras, ...draft.header.remarks],
      isGuess: place.isGuess && roles === organisations,
    };
  });
}

function placeUnder({ header, employer }: ExperienceDraft, guess: Order): Place {
  const over = readPlace(employer?.units ?? [], { guess, hasEmployer: false });
  const alone = readPlace(header.units, { guess, hasEmployer: false });
  // "### Engineer" over "#### Ulm Parcels, 2019 – 2021": it is the role that stands above.
  const isRoleOver =
    over.organisation === "" && isRole(over.role) && alone.role === "" && alone.organisation !== "";
  if (isRoleOver)
    return {
      ...alone,
      role: over.role,
      extras: [...over.extras, ...alone.extras, ...header.remarks],
      isGuess: false,
    };
  const role = readPlace(header.units, { guess, hasEmployer: true });
  const extras = [...over.extras, over.role, ...role.extras, ...(employer?.remarks ?? []), ...header.remarks];
  return {
    organisation: over.organisation || over.role,
    role: role.role,
    extras: extras.filter((text) => text !== "" && !(text === over.role && over.organisation === "")),
    first: null,
    isGuess: false,
  };
}
