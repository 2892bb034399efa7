const BASE =
  "inline-flex min-h-9 items-center gap-2 rounded-control border px-3 text-base font-medium whitespace-nowrap";

/** The two looks of a button or of a link that acts like one; 36 px high, 24 px being the least WCAG 2.2 allows. */
export const BUTTON = {
  plain: `${BASE} border-line bg-surface text-ink hover:border-mute`,
  accent: `${BASE} border-accent bg-accent text-accent-on hover:opacity-90`,
} as const;
