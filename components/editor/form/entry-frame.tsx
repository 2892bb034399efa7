"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { EditErrors } from "@/lib/cv/edit/changed";
import type { Values } from "../drafts/draft";
import { useEditor } from "../shell/editor-provider";
import { LoginLink } from "../shell/login-link";
import { ConflictDialog, type PartWords } from "./conflict-dialog";
import { FieldErrors } from "./field";
import type { EntryForm } from "./use-entry-form";

type Saves = "itself" | "page" | "elsewhere";

const NO_ERRORS: EditErrors = {};

/**
 * The form around the fields of one entry: its save button, what became of the last save, errors at their fields and the
 * focus on the first of them, and the choice between two versions. `words` names the parts of the entry for that choice.
 */
export function EntryFrame<V extends Values>({
  form,
  words,
  label,
  isCompact = false,
  saves = "itself",
  children,
}: {
  form: EntryForm<V>;
  words: PartWords;
  /** Names the form for screen readers. */
  label: string;
  /** In a list of small forms the buttons show only when there is something to save. */
  isCompact?: boolean;
  /** On a page of several forms the button of one saves them all, and the others have none. */
  saves?: Saves;
  children: ReactNode;
}) {
  const { saveAll } = useEditor();
  const { status } = form;
  const element = useRef<HTMLFormElement>(null);
  const errors = status.is === "invalid" ? status.errors : NO_ERRORS;

  useEffect(() => {
    if (errors !== NO_ERRORS) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  return (
    <form
      ref={element}
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void (saves === "itself" ? form.save() : saveAll());
      }}
    >
      <FieldErrors value={errors}>{children}</FieldErrors>
      <SaveBar form={form} isCompact={isCompact} saves={saves} />
      <ConflictDialog form={form} words={words} />
    </form>
  );
}

function SaveBar<V extends Values>({
  form,
  isCompact,
  saves,
}: {
  form: EntryForm<V>;
  isCompact: boolean;
  saves: Saves;
}) {
  const t = useTranslations("editor.form");
  const { isDirty: isPageDirty } = useEditor();
  const { isDirty, isRestored, status } = form;
  const canSave = saves === "page" ? isPageDirty : isDirty;
  const isDraft = form.values.hidden === true && form.base.values.hidden === true;
  const isShown = !isCompact || isDirty || (status.is !== "idle" && status.is !== "saved");
  return (
    <div
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 ${
        isCompact
          ? isShown
            ? "mt-3"
            : ""
          : "sticky bottom-0 z-10 -mx-4 mt-6 border-t border-line bg-paper px-4 py-3 lg:mx-0 lg:px-0"
      }`}
    >
      {isShown && saves !== "elsewhere" ? (
        <Button look="accent" type="submit" aria-disabled={!canSave || undefined} title={t("saveKeys")}>
          {t(status.is === "saving" ? "saving" : "save")}
        </Button>
      ) : null}
      {isShown && isDraft ? (
        <Button onClick={() => void form.save({ ...form.values, hidden: false })}>{t("publish")}</Button>
      ) : null}
      {isDirty ? <Button onClick={form.discard}>{t("discard")}</Button> : null}
      <div role="status" className="text-sm text-mute">
        {status.is === "saved" && !isDirty && status.version === form.base.version ? t("saved") : null}
        {isDirty && isRestored ? t("restored") : null}
        {isDraft && !isDirty && !isCompact ? t("isDraft") : null}
      </div>
      <SaveProblem status={status} />
    </div>
  );
}

function SaveProblem<V extends Values>({ status }: { status: EntryForm<V>["status"] }) {
  const t = useTranslations("editor");
  const path = usePathname();
  return (
    <div role="alert" className="w-full text-sm font-medium empty:hidden">
      {status.is === "failed" ? t("form.failed") : null}
      {status.is === "signedOut" ? (
        <>
          {t("form.signedOut")} <LoginLink path={path} />
        </>
      ) : null}
      {status.is === "conflict" && status.theirs === null ? t("form.removedElsewhere") : null}
      {status.is === "invalid" ? (
        <>
          {t("form.invalid", { count: Object.keys(status.errors).length })}
          {Object.entries(status.errors)
            .filter(([path]) => !path.includes("."))
            .map(([path, error]) => (
              <span key={path}> {t(`errors.${error}`)}</span>
            ))}
        </>
      ) : null}
    </div>
  );
}
