"use client";

import { useTranslations } from "next-intl";
import { useEditAction } from "@/components/editor/entries/use-edit-action";
import { Button, ButtonLink } from "@/components/ui/button";

/** What the buttons do without scripts. */
export type FindingAction = (form: FormData) => Promise<void>;

/** Mends a finding, calls it right, or opens it again. */
export function FindingButtons({
  finding,
  isAccepted,
  address,
  describedBy,
  action,
}: {
  /** Key of the finding. */
  finding: string;
  isAccepted: boolean;
  /** Where it is mended. */
  address: string;
  /** Id of its sentence. */
  describedBy: string;
  action: FindingAction;
}) {
  const t = useTranslations("editor.checking");
  const { act, isBusy } = useEditAction();
  const kind = isAccepted ? "finding.reopen" : "finding.accept";
  return (
    <form
      action={action}
      className="flex flex-wrap gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void act({ kind, finding }, t(isAccepted ? "reopened" : "acceptedOne"));
      }}
    >
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="finding" value={finding} />
      <ButtonLink href={address} aria-describedby={describedBy}>
        {t("mend")}
      </ButtonLink>
      <Button type="submit" disabled={isBusy} aria-describedby={describedBy}>
        {t(isAccepted ? "reopen" : "accept")}
      </Button>
    </form>
  );
}
