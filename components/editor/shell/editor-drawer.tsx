"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { rememberEditorPage } from "@/components/shell/editor-return";
import { BUTTON } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { recruiterPath } from "./recruiter-path";
import { SignOutButton } from "./sign-out-button";

export const EDITOR_DRAWER = "editor-menu";

/** The rail: a column on a wide screen, a drawer on a phone; a native popover, so that it needs no JavaScript. */
export function EditorDrawer({ signOut, children }: { signOut: () => Promise<void>; children: ReactNode }) {
  const t = useTranslations("editor");
  const path = usePathname();
  const drawer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = drawer.current;
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest("a") && element?.matches(":popover-open"))
        element.hidePopover();
    };
    element?.addEventListener("click", onClick);
    return () => element?.removeEventListener("click", onClick);
  }, []);
  return (
    <div
      ref={drawer}
      id={EDITOR_DRAWER}
      popover="auto"
      className="m-0 hidden h-dvh max-h-none w-full max-w-xs flex-col gap-5 overflow-y-auto bg-paper p-4 text-ink open:flex backdrop:bg-scrim lg:sticky lg:top-20 lg:flex lg:h-[calc(100dvh-6rem)] lg:w-64 lg:max-w-none lg:shrink-0 lg:self-start lg:p-0 lg:pb-6"
    >
      <div className="flex items-center justify-between lg:hidden">
        <p className="font-serif text-title">{t("editor")}</p>
        <button
          type="button"
          popoverTarget={EDITOR_DRAWER}
          popoverTargetAction="hide"
          aria-label={t("closeMenu")}
          className="inline-flex size-11 items-center justify-center rounded-control hover:bg-line-2"
        >
          <Icon name="close" />
        </button>
      </div>
      {children}
      <div className="flex flex-col items-stretch gap-2 lg:hidden">
        <Link prefetch={false} href="/admin/import" className={`min-h-11! ${BUTTON.plain}`}>
          {t("import")}
        </Link>
        <Link
          prefetch={false}
          href={recruiterPath(path)}
          onClick={() => rememberEditorPage(path)}
          className={`min-h-11! ${BUTTON.plain}`}
        >
          {t("asRecruiter")}
        </Link>
        <SignOutButton signOut={signOut} />
      </div>
    </div>
  );
}
