const BASE =
  "inline-flex min-h-9 items-center gap-2 rounded-control border px-3 text-base font-medium whitespace-nowrap disabled:cursor-not-allowed disabled:border-line disabled:bg-line-2 disabled:text-mute disabled:opacity-100 aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-line-2 aria-disabled:text-mute";

/** The looks of a button or of a link that acts like one; 36 px high, 24 px being the least WCAG 2.2 allows. */
export const BUTTON = {
  plain: `${BASE} border-line bg-surface text-ink enabled:hover:border-mute [a&]:hover:border-mute`,
  accent: `${BASE} border-accent bg-accent text-accent-on enabled:hover:opacity-90 [a&]:hover:opacity-90`,
  danger: `${BASE} border-danger bg-surface text-danger enabled:hover:bg-line-2`,
} as const;

export type ButtonLook = keyof typeof BUTTON;
