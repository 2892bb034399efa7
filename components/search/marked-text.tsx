import { Fragment } from "react";
import type { WordMatch } from "@/lib/cv/view/search/word-matches";

/** A text with the words that were searched for marked. */
export function MarkedText({ text, matches }: { text: string; matches: readonly WordMatch[] }) {
  if (matches.length === 0) return text;
  return (
    <>
      {matches.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(matches[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(matches.at(-1)?.end)}
    </>
  );
}
