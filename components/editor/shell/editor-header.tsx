"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { rememberEditorPage } from "@/components/shell/editor-return";
import { BUTTON } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { EDITOR_DRAWER } from "./editor-drawer";
import { useEditor } from "./editor-provider";
import { recruiterPath } from "./recruiter-path";
import { SignOutButton } from "./sign-out-button";
import { UndoButtons } from "./undo-buttons";

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
  const { isDirty } = useEditor();
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-surface">
      <a
        href="#content"
        className="absolute left-4 -top-16 z-30 rounded-control bg-accent px-3 py-2 text-accent-on focus:top-2"
      >
        {t("skip")}
      </a>
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-2 gap-y-2 px-4 py-2.5 lg:px-8">
        <button
          type="button"
          popoverTarget={EDITOR_DRAWER}
          aria-label={t("menu")}
          className={`size-11 justify-center px-0! lg:hidden ${BUTTON.plain}`}
        >
          <Icon name="menu" />
        </button>
        <Link prefetch={false} href="/admin" className="mr-auto flex min-w-0 items-baseline gap-3">
          <span className="font-semibold">{t("editor")}</span>
          <span className="hidden truncate text-mute sm:inline">{name}</span>
        </Link>
        {version === null ? null : (
          <>
            <p
              role="status"
              className={`mr-1 text-sm font-medium whitespace-nowrap lg:text-base ${isDirty ? "text-ink-2" : "text-accent"}`}
            >
              {isDirty ? t("unsaved") : t("saved", { version })}
            </p>
            <UndoButtons undo={undo} redo={redo} />
          </>
        )}
        <Link prefetch={false} href="/admin/import" className={`max-lg:hidden! ${BUTTON.plain}`}>
          {t("import")}
        </Link>
        <Link
          prefetch={false}
          href={recruiterPath(path)}
          onClick={() => rememberEditorPage(path)}
          className={`max-lg:hidden! ${BUTTON.plain}`}
        >
          {t("asRecruiter")}
        </Link>
        <SignOutButton signOut={signOut} className="max-lg:hidden" />
      </div>
    </header>
  );
}
