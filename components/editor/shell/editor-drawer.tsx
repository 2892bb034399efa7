"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { rememberEditorPage } from "@/components/shell/editor-return";
import { Button, ButtonLink } from "@/components/ui/button";
import { Drawer } from "@/components/ui/drawer";
import { recruiterPath } from "./recruiter-path";
import { SignOutForm } from "./sign-out-form";

export const EDITOR_DRAWER = "editor-menu";

/** The parts of the CV; on a phone also what the header has no room for. */
export function EditorDrawer({ signOut, children }: { signOut: () => Promise<void>; children: ReactNode }) {
  const t = useTranslations("editor");
  const path = usePathname();
  return (
    <Drawer id={EDITOR_DRAWER} title={t("editor")} closeLabel={t("closeMenu")}>
      {children}
      <div className="flex flex-col items-stretch gap-2 lg:hidden">
        <ButtonLink href="/admin/import" icon="import">
          {t("import")}
        </ButtonLink>
        <ButtonLink href={recruiterPath(path)} onClick={() => rememberEditorPage(path)} icon="eye">
          {t("asRecruiter")}
        </ButtonLink>
        <SignOutForm signOut={signOut}>
          <Button type="submit" icon="leave" className="w-full">
            {t("signOut")}
          </Button>
        </SignOutForm>
      </div>
    </Drawer>
  );
}
