import { NOUNS } from "../entries/nouns";
import { replaced } from "../immutable-list";
import type { CatalogueChange, Cv } from "../model";
import { fold } from "../normalize";
import { nameOfTechnology, nameToKeep, withCatalogueChange } from "../technologies/catalogue-changes";
import { knownTechnology, type OwnCatalogue, ownCatalogue } from "../technologies/own-catalogue";
import { technologiesOfName } from "../technologies/read-technologies";
import { type Changed, type EditError, refused, updated } from "./changed";
import type { EditOf } from "./edit-schema";
import { changedFields } from "./list-edits";

export const TECHNOLOGY_EDITS = {
  "technology.update": (cv: Cv, { technology: slug, fields }: EditOf<"technology.update">): Changed => {
    const name = nameOfTechnology(cv, slug);
    if (name === null) return refused("technology", "gone");
    const own = ownCatalogue(cv.catalogue);
    if (fields.name !== undefined && isTaken(cv, own, slug, fields.name)) {
      return refused("fields.name", "nameTaken");
    }
    const taken = (fields.aliases ?? []).findIndex((alias) => isTaken(cv, own, slug, alias));
    if (taken >= 0) return refused(`fields.aliases.${taken}`, "nameTaken");

    const change: Omit<CatalogueChange, "slug"> = own.change(slug) ?? {};
    const shown = fields.name ?? name;
    const aliases = fields.aliases ?? (shown === name ? undefined : [...(change.aliases ?? []), name]);
    const next = withCatalogueChange(cv, slug, {
      ...nameToKeep(cv, slug),
      ...(fields.name !== undefined && fields.name !== name && { name: fields.name }),
      ...(fields.category !== undefined && { category: fields.category }),
      ...(aliases !== undefined && { aliases: ownSpellings(slug, shown, aliases) }),
      ...(fields.ignored !== undefined && { ignored: fields.ignored }),
    });
    const isIgnored = fields.ignored ?? change.ignored ?? false;
    const after: Omit<CatalogueChange, "slug"> = ownCatalogue(next.catalogue).change(slug) ?? {};
    const names = changedFields(
      NOUNS.technology.fields,
      { aliases: [], ...change, name },
      { aliases: [], ...after, name: shown },
    ).filter((field) => field !== "ignored");
    if (names.length === 0 && isIgnored !== (change.ignored ?? false)) {
      return {
        ok: true,
        cv: next,
        sentence: { did: isIgnored ? "ignore" : "recognise", technology: shown },
      };
    }
    return updated(next, "technology", shown, names);
  },

  "technology.merge": (cv: Cv, { technology: slug, into }: EditOf<"technology.merge">): Changed => {
    const name = nameOfTechnology(cv, slug);
    if (name === null) return refused("technology", "gone");
    if (into === null) return separated(cv, slug, name);
    const intoName = nameOfTechnology(cv, into);
    if (intoName === null) return refused("into", "gone");
    const refusal = whyNotMerged(ownCatalogue(cv.catalogue), slug, into);
    if (refusal !== null) return refused("into", refusal);
    const next = withCatalogueChange(cv, slug, { ...nameToKeep(cv, slug), mergedInto: into });
    return { ok: true, cv: next, sentence: { did: "merge", technology: name, into: intoName } };
  },
};

function separated(cv: Cv, slug: string, name: string): Changed {
  const change = cv.catalogue.find((known) => known.slug === slug);
  if (change?.mergedInto === undefined) return refused("technology", "gone");
  const { mergedInto: _, ...rest } = change;
  const catalogue = replaced(cv.catalogue, change, rest);
  return { ok: true, cv: { ...cv, catalogue }, sentence: { did: "separate", technology: name } };
}

function whyNotMerged(own: OwnCatalogue, slug: string, into: string): EditError | null {
  const target = own.canonical(into);
  if (target === slug) return "cyclicMerge";
  return own.isIgnored(into) || own.isIgnored(target) ? "ignored" : null;
}

/** Two technologies under one name are one: they are merged, not named alike. */
function isTaken(cv: Cv, own: OwnCatalogue, slug: string, name: string): boolean {
  const key = fold(name);
  const isOther = (other: string) => other !== slug && own.canonical(other) !== slug;
  const [read, ...more] = technologiesOfName(name, own.lexicon);
  return (
    cv.technologies.some((technology) => isOther(technology.slug) && fold(technology.name) === key) ||
    // "Bash Shell" is made of two: it is the name of neither.
    (read !== undefined && more.length === 0 && isOther(read))
  );
}

/** Spellings that are news: neither the name nor known already. */
function ownSpellings(slug: string, name: string, aliases: readonly string[]): string[] {
  const known = new Set([name, ...(knownTechnology(slug)?.aliases ?? [])]);
  return [...new Set(aliases)].filter((alias) => !known.has(alias));
}
