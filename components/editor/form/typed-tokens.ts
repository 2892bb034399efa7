import type { EditError } from "@/lib/cv/edit/changed";
import { LONGEST_LINE } from "@/lib/cv/edit/limits";
import { fold } from "@/lib/cv/normalize";

/** Names as a field of tokens holds them: those that are done, and the one that is being typed. */
export type TypedTokens = { tokens: readonly string[]; typed: string };

export const NO_TOKENS: TypedTokens = { tokens: [], typed: "" };

type Refusable = TypedTokens & { error: EditError | null };

/** What stands between two names that are typed or pasted. */
const SEPARATOR = /[,;\n\t]+/;

/** Every name, the one that is being typed included: nothing that stands in the field is left out of a save. */
export function namesTyped({ tokens, typed }: TypedTokens): string[] {
  const last = typed.trim();
  return last === "" ? [...tokens] : [...tokens, last];
}

/** The field after a text was typed or pasted into it: all of its parts but the last one are done. */
export function withText(
  { tokens }: TypedTokens,
  text: string,
  isTaken: (name: string) => boolean,
): Refusable {
  const parts = text.split(SEPARATOR);
  let now: Refusable = { tokens, typed: "", error: null };
  for (const [at, part] of parts.slice(0, -1).entries()) {
    const next = withDone({ tokens: now.tokens, typed: part }, isTaken);
    if (next.typed !== "") return { ...next, typed: parts.slice(at).join(", ") };
    now = { ...next, error: next.error ?? now.error };
  }
  return { ...now, typed: parts.at(-1) ?? "" };
}

/**
 * The field once the typed name is done, and why it is refused: one that is there already goes, one that is too long
 * stays as it was typed, to be shortened.
 */
export function withDone({ tokens, typed }: TypedTokens, isTaken: (name: string) => boolean): Refusable {
  const name = typed.trim();
  if (name === "") return { tokens, typed: "", error: null };
  if (name.length > LONGEST_LINE) return { tokens, typed, error: "tooLong" };
  const isThere = isTaken(name) || tokens.some((token) => fold(token) === fold(name));
  if (isThere) return { tokens, typed: "", error: "alreadyThere" };
  return { tokens: [...tokens, name], typed: "", error: null };
}
