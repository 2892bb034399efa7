import { diffWordsWithSpace } from "diff";
import { useTranslations } from "next-intl";
import { Fragment } from "react";

/** Beyond so many changes two texts have little in common, and are shown one after the other. */
const MOST_CHANGES = 1_500;
/** Of what did not change, so much is shown beside what did. */
const CONTEXT = 90;

/** Two texts as one, with what was taken out and what came in; made on the server, so that no library travels. */
export function TextDifference({ before, after }: { before: string; after: string }) {
  const t = useTranslations("editor.differences");
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return (
    <p className="rounded-control border border-line bg-paper px-3 py-2 text-sm [overflow-wrap:anywhere] whitespace-pre-wrap">
      {parts.map(({ value, added, removed }, at) => {
        // Parts have no name of their own and never change places.
        const key = `${at}`;
        if (removed) return <Gone key={key} label={t("removed")} text={value} />;
        if (added) return <Come key={key} label={t("added")} text={value} />;
        return <Fragment key={key}>{shortened(value, at > 0, at < parts.length - 1)}</Fragment>;
      })}
    </p>
  );
}

/** A value that is gone, for a reader of the screen as for one who listens. */
export function Gone({ label, text }: { label: string; text: string }) {
  return (
    <del className="rounded-[2px] bg-line-2 text-ink-2 decoration-1">
      <span className="sr-only">{label} </span>
      {text}
    </del>
  );
}

export function Come({ label, text }: { label: string; text: string }) {
  return (
    <ins className="rounded-[2px] bg-accent-soft text-accent decoration-1 underline-offset-2">
      <span className="sr-only">{label} </span>
      {text}
    </ins>
  );
}

/** The ends of a long text that did not change. */
function shortened(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const head = hasBefore ? text.slice(0, CONTEXT) : "";
  const tail = hasAfter ? text.slice(-CONTEXT) : "";
  return text.length <= head.length + tail.length + 1 ? text : `${head}…${tail}`;
}
