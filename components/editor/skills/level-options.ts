import type { Level } from "@/lib/cv/model";

/** The levels to choose from, after none at all; the empty value is none. */
export function levelOptions(
  levels: readonly Pick<Level, "slug" | "label">[],
  none: string,
): { value: string; label: string }[] {
  return [{ value: "", label: none }, ...levels.map(({ slug, label }) => ({ value: slug, label }))];
}
