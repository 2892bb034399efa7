"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";

const KEY = "parcours.editor-page";

/** Remembers, in this tab alone, where in the editor the candidate was. */
export function rememberEditorPage(path: string): void {
  try {
    sessionStorage.setItem(KEY, path);
  } catch {
    // Without storage there is no bar to lead back; the editor's address still does.
  }
}

/** Takes the way back off the public pages: there is nothing to go back to once the session has ended. */
export function forgetEditorPage(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing was remembered either.
  }
}

function remembered(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

const subscribe = () => () => {};

/**
 * The way back, on the public pages of the tab in which the candidate looks at them as a recruiter. It asks the server
 * nothing, so that public pages stay the same for all; the editor itself asks who comes.
 */
export function EditorReturn() {
  const t = useTranslations("shell");
  const path = usePathname();
  const page = useSyncExternalStore(subscribe, remembered, () => null);
  if (page === null || !page.startsWith("/admin") || path.startsWith("/admin") || path === "/login")
    return null;
  return (
    <aside
      aria-label={t("asRecruiter")}
      className="fixed bottom-4 left-4 z-30 flex items-center gap-3 rounded-panel border border-line bg-surface px-4 py-2 text-sm shadow-float print:hidden"
    >
      <span className="text-mute">{t("asRecruiter")}</span>
      <Link
        href={page}
        prefetch={false}
        className="inline-flex min-h-9 items-center font-medium text-accent underline underline-offset-4"
      >
        {t("backToEditor")}
      </Link>
    </aside>
  );
}
