"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { LoginLink } from "../shell/login-link";
import { restoreChoices, saveChoices } from "./saved-choices";
import { saveText } from "./saved-text";

/** Why the file was not applied; when it was, the page says so. */
export type ApplyAnswer =
  | { status: "conflict" | "otherDraft" | "gone" | "signedOut" }
  /** The answer to a question cannot be taken: this part of it, where it has several. */
  | { status: "invalid"; question: string; part: string; message: string }
  | null;

export type ApplyAction = (before: ApplyAnswer, form: FormData) => Promise<ApplyAnswer>;

/**
 * The choices and answers of an import, sent as one form; works without scripts. What was picked stays in this browser
 * until the file is applied, through errors, reloads and a new login.
 */
export function ApplyForm({
  action,
  draft,
  version,
  label,
  replaces = false,
  children,
}: {
  action: ApplyAction;
  /** Names the file that waits. */
  draft: string;
  /** The version that the choices are about; null before the first import. */
  version: number | null;
  label: string;
  /** Makes the file the CV as it is, instead of bringing both together. */
  replaces?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations("editor.importing");
  const [answer, submit, isBusy] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    // It is examined: the server keeps it.
    saveText("");
    if (form.current !== null) restoreChoices(form.current, draft);
    if (answer?.status !== "invalid") return;
    const name = `answer:${answer.question}:`;
    const field =
      form.current?.querySelector<HTMLElement>(`[name="${name}${answer.part}"]`) ??
      form.current?.querySelector<HTMLElement>(`[name^="${name}"]`);
    field?.setAttribute("aria-invalid", "true");
    field?.setAttribute("aria-describedby", "apply-answer");
    field?.focus();
    return () => field?.removeAttribute("aria-invalid");
  }, [draft, answer]);

  return (
    <form
      ref={form}
      action={submit}
      onChange={(event) => saveChoices(event.currentTarget, draft)}
      className="flex flex-col gap-5"
    >
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="expected" value={version ?? ""} />
      {replaces ? <input type="hidden" name="replace" value="1" /> : null}
      {children}
      <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-paper px-4 py-3 lg:mx-0 lg:px-0">
        <Button look="accent" type="submit" disabled={isBusy}>
          {label}
        </Button>
        <p id="apply-answer" role="alert" className="font-medium">
          {answer === null
            ? null
            : answer.status === "invalid"
              ? answer.message
              : t(`apply_${answer.status}`)}{" "}
          {answer?.status === "signedOut" ? <LoginLink path="/admin/import" /> : null}
        </p>
      </div>
    </form>
  );
}
