"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { rememberEditorPage } from "@/components/shell/editor-return";
import { Button, ButtonLink } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { ICON_BUTTON, IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { MenuItem, MenuLink } from "@/components/ui/menu-item";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { editSentence } from "@/lib/cv/words/edit-words";
import { EDITOR_DRAWER } from "./editor-drawer";
import { useEditor } from "./editor-provider";
import { recruiterPath } from "./recruiter-path";
import { SignOutForm } from "./sign-out-form";
import { useUndoRedo } from "./use-undo-redo";

/** Whose CV, whether it is saved, and what is done to the whole of it. */
export function EditorHeader({
  name,
  version,
  undo,
  redo,
  signOut,
}: {
  name: string;
  /** Null before the first import. */
  version: number | null;
  /** What the two buttons would take back and do again; null for nothing. */
  undo: EditSentence | null;
  redo: EditSentence | null;
  signOut: () => Promise<void>;
}) {
  const t = useTranslations("editor");
  const path = usePathname();
  const { isDirty, isSaving } = useEditor();
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-surface">
      <a
        href="#content"
        className="absolute left-4 -top-16 z-30 rounded-control bg-accent px-3 py-2 text-accent-on focus:top-2"
      >
        {t("skip")}
      </a>
      <div className="mx-auto flex max-w-[90rem] items-center gap-x-1 px-4 py-2.5 lg:gap-x-2 lg:px-8">
        <IconButton
          icon="menu"
          label={t("menu")}
          popoverTarget={EDITOR_DRAWER}
          className="-ml-2.5 lg:hidden"
        />
        <Link prefetch={false} href="/admin" className="flex min-h-11 min-w-0 items-center gap-3 lg:min-h-9">
          <span className="font-semibold">{t("editor")}</span>
          <span className="hidden truncate text-mute sm:inline">{name}</span>
        </Link>
        {version === null ? null : (
          <SavedState version={version} state={isDirty ? "unsaved" : isSaving ? "saving" : "saved"} />
        )}
        <div className="ml-auto flex items-center gap-x-1 lg:gap-x-2">
          {version === null ? null : <UndoButtons undo={undo} redo={redo} />}
          {/* One filled button at a time: while something is not saved, it is the one that saves. */}
          <ButtonLink
            look={isDirty ? "plain" : "accent"}
            href={recruiterPath(path)}
            onClick={() => rememberEditorPage(path)}
            className="max-sm:size-11 max-sm:justify-center max-sm:px-0!"
          >
            <Icon name="eye" />
            <span className="max-sm:sr-only">{t("asRecruiter")}</span>
          </ButtonLink>
          <Menu
            isNarrow
            title={t("more")}
            className={`${ICON_BUTTON} max-lg:hidden`}
            label={
              <>
                <Icon name="more" />
                <span className="sr-only">{t("more")}</span>
              </>
            }
          >
            <MenuLink href="/admin/import" icon="import">
              {t("import")}
            </MenuLink>
            <MenuLink href="/admin/account" icon="person">
              {t("rail.account")}
            </MenuLink>
            <SignOutForm signOut={signOut}>
              <MenuItem type="submit" icon="leave">
                {t("signOut")}
              </MenuItem>
            </SignOutForm>
          </Menu>
        </div>
      </div>
    </header>
  );
}

const STATE_COLOURS = { unsaved: "text-danger", saving: "text-mute", saved: "text-accent" } as const;

/** Whether all that was typed is saved, by a sign and a word; which version it is, for who points at it. */
function SavedState({ version, state }: { version: number; state: keyof typeof STATE_COLOURS }) {
  const t = useTranslations("editor");
  return (
    <p
      role="status"
      title={state === "saved" ? t("revisions.versionTitle", { version }) : undefined}
      className={`ml-1 inline-flex items-center gap-1.5 text-sm font-medium whitespace-nowrap lg:ml-4 ${STATE_COLOURS[state]}`}
    >
      {state === "unsaved" ? <span aria-hidden="true" className="size-2 rounded-full bg-current" /> : null}
      {state === "saved" ? <Icon name="check" /> : null}
      {t(state === "saving" ? "form.saving" : state)}
    </p>
  );
}

/** Undo and redo with the names of their steps; an undo asks first while something typed is not saved. */
function UndoButtons({ undo, redo }: { undo: EditSentence | null; redo: EditSentence | null }) {
  const t = useTranslations("editor");
  const locale = useLocale();
  const { isDirty } = useEditor();
  const { step, isBusy } = useUndoRedo();
  const [isAsking, setIsAsking] = useState(false);
  const undone = undo === null ? "" : editSentence(undo, locale);
  return (
    <>
      <IconButton
        icon="undo"
        label={t("undo")}
        title={undo === null ? t("toast.nothingTo_undo") : t("undoStep", { step: undone })}
        disabled={isBusy || undo === null}
        onClick={() => (isDirty ? setIsAsking(true) : void step("undo", null))}
      />
      <IconButton
        icon="redo"
        label={t("redo")}
        title={
          redo === null ? t("toast.nothingTo_redo") : t("redoStep", { step: editSentence(redo, locale) })
        }
        disabled={isBusy || redo === null}
        onClick={() => void step("redo", null)}
        className="max-sm:disabled:hidden"
      />
      <Dialog isOpen={isAsking} onClose={() => setIsAsking(false)} title={t("undoAsk.title")}>
        <p className="text-ink-2">{t("undoAsk.text", { step: undone })}</p>
        <div className="mt-5 flex flex-wrap gap-2">
          <Button
            look="accent"
            onClick={() => {
              setIsAsking(false);
              void step("undo", null);
            }}
          >
            {t("undoAsk.go")}
          </Button>
          <Button onClick={() => setIsAsking(false)}>{t("undoAsk.stay")}</Button>
        </div>
      </Dialog>
    </>
  );
}
