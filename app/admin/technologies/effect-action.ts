"use server";

import { getLocale } from "next-intl/server";
import type { EffectAnswer } from "@/components/editor/technologies/effect-answer";
import { database } from "@/db/database";
import { ownerAction } from "@/lib/auth/owner-action";
import { applyEdit } from "@/lib/cv/edit/apply-edit";
import { readEdit } from "@/lib/cv/edit/edit-schema";
import { effectsOf } from "@/lib/cv/edit/effect";
import type { Cv, Use } from "@/lib/cv/model";
import { type Words, wordsFor } from "@/lib/cv/words/words";
import { readCv } from "@/lib/queries/read-cv";

/** What an edit would do to the technologies of each project; nothing is written. */
export async function effectAction(edit: unknown): Promise<EffectAnswer> {
  if ((await ownerAction()) === null) return { status: "signedOut" };
  const read = readEdit(edit);
  if (!read.ok) return { status: "invalid", errors: read.errors };
  const stored = await readCv(await database());
  const changed = stored && applyEdit(stored.cv, read.edit);
  if (!changed) return { status: "effects", effects: [] };
  if (!changed.ok) return { status: "invalid", errors: changed.errors };
  const words = wordsFor(await getLocale());
  const effects = effectsOf(stored.cv, changed.cv).map(({ project, title, lost, gained }) => ({
    project,
    title,
    lost: lost.map((use) => inWords(use, stored.cv, words)),
    gained: gained.map((use) => inWords(use, changed.cv, words)),
  }));
  return { status: "effects", effects };
}

function inWords({ technology, kind, stated }: Use, cv: Cv, words: Words): string {
  const name = cv.technologies.find(({ slug }) => slug === technology)?.name ?? technology;
  const shown = kind === "evaluated" ? words.evaluated(name) : name;
  return stated === null ? shown : `${shown} ${words.period(stated)}`;
}
