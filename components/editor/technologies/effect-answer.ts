import type { EditErrors } from "@/lib/cv/edit/changed";
import type { Edit } from "@/lib/cv/edit/edit-schema";

/** What a change of the catalogue would do to one project; technologies in words, with their dates. */
export type ShownEffect = { project: string; title: string; lost: string[]; gained: string[] };

export type EffectAnswer =
  | { status: "effects"; effects: ShownEffect[] }
  | { status: "invalid"; errors: EditErrors }
  | { status: "signedOut" };

/** Asks what an edit would do, without doing it. */
export type AskEffect = (edit: Edit) => Promise<EffectAnswer>;
