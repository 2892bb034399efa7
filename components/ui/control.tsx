import type { ComponentProps } from "react";

const CONTROL =
  "w-full scroll-my-24 rounded-control border border-field bg-surface px-3 text-md text-ink placeholder:text-mute hover:border-ink-2 aria-invalid:border-danger disabled:cursor-not-allowed disabled:bg-line-2 disabled:text-mute sm:text-base";

/** 44 px on a phone, where a text of 16 px keeps Safari from zooming in. */
const ONE_LINE = `min-h-11 lg:min-h-9 ${CONTROL}`;

/** A field of one line. */
export function Input({ className = "", ...input }: ComponentProps<"input">) {
  return <input autoComplete="off" {...input} className={`${ONE_LINE} ${className}`.trimEnd()} />;
}

/** One of a few; the browser's own control, so that a phone shows its own. */
export function Select({ className = "", ...select }: ComponentProps<"select">) {
  return <select {...select} className={`${ONE_LINE} ${className}`.trimEnd()} />;
}

/** A field of several lines. */
export function Textarea({ className = "", ...textarea }: ComponentProps<"textarea">) {
  return <textarea {...textarea} className={`py-2.5 ${CONTROL} ${className}`.trimEnd()} />;
}
