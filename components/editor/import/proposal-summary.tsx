"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Choice, Proposal } from "@/lib/cv/merge/proposal";
import { EditorPanel } from "../shell/editor-panel";
import { chooseAll } from "./saved-choices";

/** How much a file changes, before each of it: so many new, changed, gone, to choose; and all of it decided at once. */
export function ProposalSummary({
  proposals,
  draft,
}: {
  proposals: readonly Proposal[];
  /** Names the file that waits. */
  draft: string;
}) {
  const t = useTranslations("editor.importing");
  const counts = [
    ["added", proposals.filter((one) => sortOf(one) === "added").length],
    ["changed", proposals.filter((one) => sortOf(one) === "changed").length],
    ["removed", proposals.filter((one) => sortOf(one) === "removed").length],
    ["conflict", proposals.filter(({ state }) => state === "conflict").length],
  ] as const;
  const shown = counts.filter(([, count]) => count > 0);
  if (shown.length === 0) return null;
  // What the candidate edited alone is theirs either way.
  const ids = proposals.filter(({ state }) => state !== "mine").map(({ id }) => id);
  const choose = (choice: Choice) => (
    <Button
      onClick={({ currentTarget: { form } }) => {
        if (form !== null) chooseAll(form, draft, { ids, choice });
      }}
    >
      {t(choice === "theirs" ? "takeAll" : "keepAll")}
    </Button>
  );
  return (
    <EditorPanel id="summary" title={t("summaryTitle")}>
      <p className="mb-3 text-md">
        {shown.map(([sort, count]) => t(`summary_${sort}`, { count })).join(" · ")}
      </p>
      <div className="flex flex-wrap gap-2">
        {choose("theirs")}
        {choose("mine")}
      </div>
    </EditorPanel>
  );
}

/** What the file does to the CV; null for what it does not touch, or what is to be chosen. */
function sortOf({ state, about }: Proposal): "added" | "changed" | "removed" | null {
  if (state !== "theirs") return null;
  return about.what === "added" || about.what === "removed" ? about.what : "changed";
}
