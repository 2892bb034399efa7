import { useLocale, useTranslations } from "next-intl";
import { EntryParts } from "@/components/editor/history/entry-parts";
import { ValueDifference } from "@/components/editor/history/value-difference";
import { differenceWords } from "@/lib/cv/differences/words";
import { defaultChoice, type Proposal } from "@/lib/cv/merge/proposal";
import { proposalLine } from "@/lib/cv/merge/words";

/** One thing to choose: what it is, what differs, and whose word counts. */
export function ProposalField({ proposal, isFolded }: { proposal: Proposal; isFolded: boolean }) {
  const locale = useLocale();
  const t = useTranslations("editor.importing");
  const chosen = defaultChoice(proposal);
  return (
    <fieldset className="border-t border-line-2 pt-4 first:border-t-0 first:pt-0">
      <legend className="float-left mb-1.5 w-full font-medium [overflow-wrap:anywhere]">
        {proposalLine(proposal, locale)}
      </legend>
      <div className="clear-both">
        {isFolded ? (
          <details>
            <summary className="inline-flex min-h-11 items-center text-sm text-mute underline underline-offset-4 hover:text-ink lg:min-h-6">
              {t("seeChange")}
            </summary>
            <Content proposal={proposal} />
          </details>
        ) : (
          <Content proposal={proposal} />
        )}
        <div className="mt-2 flex flex-wrap gap-2">
          {(["mine", "theirs"] as const).map((choice) => (
            <label
              key={choice}
              className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-control border border-field bg-surface px-3 text-base font-medium outline-offset-2 outline-accent hover:border-mute has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 lg:min-h-9"
            >
              <input
                type="radio"
                name={`choice:${proposal.id}`}
                value={choice}
                defaultChecked={choice === chosen}
                className="accent-accent"
              />
              {t(labelOf(proposal, choice))}
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  );
}

function Content({ proposal: { about, state } }: { proposal: Proposal }) {
  switch (about.what) {
    case "added":
    case "removed":
      return <EntryParts parts={about.parts} mark="div" />;
    case "field":
      if (state === "theirs")
        return <ValueDifference field={about.field} before={about.mine} after={about.theirs} />;
      return <SideBySide field={about.field} about={about} />;
    case "parent":
      return <ValueDifference field="title" before={about.mine} after={about.theirs} />;
    case "order":
      return <SideBySide field="order" about={about} />;
  }
}

/** Both versions, and what they come from. */
function SideBySide({
  field,
  about,
}: {
  field: string;
  about: { base?: unknown; mine?: unknown; theirs?: unknown };
}) {
  const t = useTranslations("editor.importing");
  const words = differenceWords(useLocale());
  const sides = [
    ["mine", t("mineSide")],
    ["theirs", t("theirSide")],
    ...("base" in about ? ([["base", t("baseSide")]] as const) : []),
  ] as const;
  return (
    <dl className="grid gap-x-6 gap-y-2 text-sm lg:grid-cols-2">
      {sides.map(([side, label]) => (
        <div key={side} className={side === "base" ? "lg:col-span-2" : undefined}>
          <dt className="text-mute">{label}</dt>
          <dd className="[overflow-wrap:anywhere] whitespace-pre-wrap">{words.value(field, about[side])}</dd>
        </div>
      ))}
    </dl>
  );
}

function labelOf({ about }: Proposal, choice: "mine" | "theirs") {
  if (about.what !== "added" && about.what !== "removed")
    return choice === "mine" ? "keepMine" : "takeTheirs";
  // Taking the side that has the entry keeps it; taking the other leaves it out.
  const isIn = (about.what === "added") === (about.by === choice);
  return isIn ? "keepIn" : "leaveOut";
}
