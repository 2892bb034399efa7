"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useActionState, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/control";
import { FileInput } from "@/components/ui/file-input";
import { LoginLink } from "../shell/login-link";
import { savedText, saveText } from "./saved-text";

/** Why a file was not taken; the text that was pasted comes back with it. */
export type ExamineAnswer =
  | { status: "refused"; sentences: readonly string[]; text: string }
  | { status: "empty" | "tooLarge" | "signedOut"; text: string }
  | null;

export type ExamineAction = (before: ExamineAnswer, form: FormData) => Promise<ExamineAnswer>;

/** Dropping takes any file; its content decides. */
const ACCEPTED =
  ".md,.markdown,.txt,.json,.docx,.pdf,text/markdown,text/plain,application/json,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * Takes a file, chosen or dropped, or a pasted text; works without scripts. Nothing of the CV changes before it is applied.
 */
export function UploadForm({
  action,
  largest,
}: {
  action: ExamineAction;
  /** Bytes. */
  largest: number;
}) {
  const t = useTranslations("editor.importing");
  const [answer, submit, isBusy] = useActionState(action, null);
  const [size, setSize] = useState(0);
  const isTooLarge = size > largest;
  const text = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const hasProblem = answer !== null || isTooLarge;

  useEffect(() => {
    if (text.current?.value === "") text.current.value = savedText();
  }, []);

  /** A dropped file is examined at once. */
  const take = (event: DragEvent<HTMLElement>) => {
    const [file] = event.dataTransfer.files;
    const input = chooser.current;
    if (file === undefined || input === null) return;
    event.preventDefault();
    setIsOver(false);
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    if (file.size <= largest) input.form?.requestSubmit();
  };

  return (
    <form
      action={submit}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={take}
      className="flex flex-col gap-4"
    >
      <div
        data-over={isOver}
        className="rounded-panel border-2 border-dashed border-line px-4 py-4 data-[over=true]:border-accent data-[over=true]:bg-accent-soft"
      >
        <p className="mb-3 text-ink-2 pointer-coarse:hidden">{t("dropHere")}</p>
        <FileInput
          ref={chooser}
          id="import-file"
          label={t("file")}
          chooseLabel={t("chooseFile")}
          noneLabel={t("noFile")}
          name="file"
          accept={ACCEPTED}
          aria-describedby={hasProblem ? "import-answer" : "import-file-hint"}
          aria-invalid={hasProblem}
          onChange={(event) => setSize(event.target.files?.[0]?.size ?? 0)}
        />
        <p id="import-file-hint" className="mt-2 text-sm text-mute">
          {t("fileHint", { size: Math.round(largest / (1024 * 1024)) })}
        </p>
      </div>
      <div>
        <label htmlFor="import-text" className="mb-1.5 block text-sm font-medium text-ink-2">
          {t("text")}
        </label>
        <Textarea
          // A refusal gives the text back.
          key={answer?.text ?? ""}
          ref={text}
          id="import-text"
          name="text"
          rows={8}
          spellCheck={false}
          defaultValue={answer?.text ?? ""}
          onChange={(event) => saveText(event.target.value)}
          aria-describedby={hasProblem ? "import-answer" : undefined}
          className="lg:text-sm"
        />
      </div>
      <div id="import-answer" role="alert" className={hasProblem ? "font-medium" : "sr-only"}>
        {isTooLarge ? <p>{t("tooLarge")}</p> : null}
        {answer?.status === "refused"
          ? answer.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
          : null}
        {answer?.status === "empty" || answer?.status === "tooLarge" ? <p>{t(answer.status)}</p> : null}
        {answer?.status === "signedOut" ? (
          <p>
            {t("signedOut")} <LoginLink path="/admin/import" />
          </p>
        ) : null}
      </div>
      <Button look="accent" type="submit" isBusy={isBusy} disabled={isTooLarge} className="self-start">
        {t(isBusy ? "examining" : "examine")}
      </Button>
    </form>
  );
}
