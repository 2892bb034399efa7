"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { LoginLink } from "../shell/login-link";

/** Why a version was not restored; when it was, the page goes to the history. */
export type RestoreAnswer = { status: "conflict" | "nothing" | "unreadable" | "signedOut" } | null;

export type RestoreAction = (before: RestoreAnswer, form: FormData) => Promise<RestoreAnswer>;

/** Goes back to a version as a new one; works without scripts. */
export function RestoreForm({
  version,
  expected,
  action,
}: {
  version: number;
  /** The version that the candidate was looking at. */
  expected: number;
  action: RestoreAction;
}) {
  const t = useTranslations("editor.revisions");
  const [answer, submit, isBusy] = useActionState(action, null);
  return (
    <form action={submit} className="flex flex-col items-start gap-2">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="expected" value={expected} />
      <Button look="accent" type="submit" disabled={isBusy} aria-describedby="restore-answer">
        {t("restore")}
      </Button>
      <p id="restore-answer" role="status" className="text-sm">
        {answer === null ? t("restoreHint") : t(`restore_${answer.status}`)}{" "}
        {answer?.status === "signedOut" ? <LoginLink path={`/admin/history/${version}`} /> : null}
      </p>
    </form>
  );
}
