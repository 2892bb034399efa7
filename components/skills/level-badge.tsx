import type { Level } from "@/lib/cv/model";
import type { Locale } from "@/lib/cv/vocabulary";

/** A level is a word. Its look only repeats where the word stands on the CV's own scale. */
export function LevelBadge({
  level,
  scale,
  lang,
}: {
  level: Level;
  scale: readonly Level[];
  /** The language of the CV, whose word it is. */
  lang: Locale;
}) {
  return (
    <span lang={lang} className={`level level-${lookOf(level, scale)}`}>
      {level.label}
    </span>
  );
}

export type LevelLook = "top" | "middle" | "low";

/** Where a level stands on the scale. */
export function lookOf(level: Level, scale: readonly Level[]): LevelLook {
  if (level.rank === null || level.rank === 0) return "low";
  return level.rank === Math.max(...scale.map(({ rank }) => rank ?? 0)) ? "top" : "middle";
}
