import { useLocale, useTranslations } from "next-intl";
import type { Change, Difference } from "@/lib/cv/differences/differences";
import { differenceWords } from "@/lib/cv/differences/words";
import { EntryParts } from "./entry-parts";
import { Come, Gone } from "./text-difference";
import { ValueDifference } from "./value-difference";

/** What differs between two versions, entry by entry. */
export function DifferenceList({ differences }: { differences: readonly Difference[] }) {
  const t = useTranslations("editor.differences");
  const words = differenceWords(useLocale());
  if (differences.length === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <ul className="flex flex-col gap-4">
      {differences.map((difference) => (
        <li
          key={`${difference.noun} ${difference.path.join("/")} ${difference.name} ${difference.changes[0]?.what}`}
          className="border-t border-line-2 pt-4 first:border-t-0 first:pt-0"
        >
          <h3 className="font-medium [overflow-wrap:anywhere]">{words.entry(difference)}</h3>
          <ul className="mt-1.5 flex flex-col gap-2">
            {difference.changes.map((change) => (
              <li key={change.what === "field" ? change.field : change.what}>
                <ChangeView noun={difference.noun} change={change} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function ChangeView({ noun, change }: { noun: Difference["noun"]; change: Change }) {
  const t = useTranslations("editor.differences");
  const words = differenceWords(useLocale());
  switch (change.what) {
    case "added":
    case "removed":
      return (
        <>
          <p className="mb-1 text-sm text-mute">
            {t(change.what === "added" ? "entryAdded" : "entryRemoved")}
          </p>
          <EntryParts parts={change.parts} mark={change.what === "added" ? "ins" : "del"} />
        </>
      );
    case "field":
      return (
        <>
          <p className="text-sm text-mute">{words.field(noun, change.field)}</p>
          <ValueDifference field={change.field} before={change.before} after={change.after} />
        </>
      );
    case "parent":
      return (
        <p className="text-sm">
          <span className="text-mute">{t("parent")} · </span>
          <Gone label={t("before")} text={change.before} /> <span aria-hidden="true">→</span>{" "}
          <Come label={t("after")} text={change.after} />
        </p>
      );
    case "place":
      return (
        <p className="text-sm text-ink-2">{t("place", { before: change.before, after: change.after })}</p>
      );
    case "uses":
      return (
        <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
          <span className="text-mute">{t("uses")}</span>
          {change.lost.map((use) => (
            <Gone key={`- ${words.use(use)}`} label={t("removed")} text={words.use(use)} />
          ))}
          {change.gained.map((use) => (
            <Come key={`+ ${words.use(use)}`} label={t("added")} text={words.use(use)} />
          ))}
        </p>
      );
  }
}
