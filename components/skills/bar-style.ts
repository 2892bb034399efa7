import type { LevelLook } from "./level-badge";

/** One bar, in years; its colour repeats the look of the level beside it. */
export type SkillBar = { slug: string; look: LevelLook; stated: number; atMost: number };

/** The thickness of a bar, in pixels. */
export const BAR_SIZE = 10;

/** Of the years under the bars, in pixels. */
export const AXIS_HEIGHT = 20;

export const LOOK_COLOURS: Readonly<Record<LevelLook, string>> = {
  top: "var(--color-ink)",
  middle: "var(--color-accent)",
  low: "var(--color-mute)",
};
