import { useLocale, useTranslations } from "next-intl";
import { EntryParts } from "@/components/editor/history/entry-parts";
import { ValueDifference } from "@/components/editor/history/value-difference";
import { defaultChoice, type Proposal } from "@/lib/cv/merge/proposal";
import { proposalLine } from "@/lib/cv/merge/words";

/** One thing to choose: what it is, what differs, and whose word counts. */
export function ProposalField({ proposal }: { proposal: Proposal }) {
  const locale = useLocale();
  const t = useTranslations("editor.importing");
  const chosen = defaultChoice(proposal);
  return (
    <fieldset className="border-t border-line-2 pt-4 first:border-t-0 first:pt-0">
      <legend className="float-left mb-1.5 w-full font-medium [overflow-wrap:anywhere]">
        {proposalLine(proposal, locale)}
      </legend>
      <div className="clear-both">
        <Content proposal={proposal} />
        <div className="mt-2 flex flex-wrap gap-2">
          {(["mine", "theirs"] as const).map((choice) => (
            <label
              key={choice}
              className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-control border border-line bg-surface px-3 text-base font-medium outline-offset-2 outline-accent hover:border-mute has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 lg:min-h-9"
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

function Content({ proposal: { about } }: { proposal: Proposal }) {
  const t = useTranslations("editor.importing");
  switch (about.what) {
    case "added":
    case "removed":
      return <EntryParts parts={about.parts} mark="div" />;
    case "field":
      return (
        <>
          <p className="mb-1 text-sm text-mute">{t("mineToTheirs")}</p>
          <ValueDifference field={about.field} before={about.mine} after={about.theirs} />
        </>
      );
    case "parent":
      return (
        <>
          <p className="mb-1 text-sm text-mute">{t("mineToTheirs")}</p>
          <ValueDifference field="title" before={about.mine} after={about.theirs} />
        </>
      );
    case "order":
      return (
        <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
          {(["mine", "theirs"] as const).map((side) => (
            <div key={side}>
              <dt className="text-mute">{t(side === "mine" ? "mineSide" : "theirSide")}</dt>
              <dd className="[overflow-wrap:anywhere]">{about[side].join(" · ")}</dd>
            </div>
          ))}
        </dl>
      );
  }
}

function labelOf({ about }: Proposal, choice: "mine" | "theirs") {
  if (about.what !== "added" && about.what !== "removed") return choice === "mine" ? "keepMine" : "takeTheirs";
  // Whoever has the entry keeps it in the CV, whoever has not leaves it out.
  const isIn = (about.what === "added") === (about.by === choice);
  return isIn ? "keepIn" : "leaveOut";
}
