import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { EditorDrawer } from "@/components/editor/shell/editor-drawer";
import { EditorHeader } from "@/components/editor/shell/editor-header";
import { EditorProvider } from "@/components/editor/shell/editor-provider";
import { EditorSidebar } from "@/components/editor/shell/editor-sidebar";
import { sidebarGroups } from "@/components/editor/shell/sidebar-entries";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { database } from "@/db/database";
import { isOwner } from "@/lib/auth/require-owner";
import { redoStepAt, undoStepAt } from "@/lib/queries/undo-steps";
import { signOut } from "../login/actions";
import { openFindings } from "./check/owner-findings";
import { redoAction, saveEditAction, undoAction } from "./edit-action";
import { ownerCv } from "./owner-cv";

export const metadata: Metadata = { robots: { index: false, follow: false } };

const ACTIONS = { save: saveEditAction, undo: undoAction, redo: redoAction };

/** The editor around every page. Each page asks for the owner itself: a layout is not rendered with each of them. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  // The page knows its own address, and leads to the login and back: asking here as well would be a race between the two.
  if (!(await isOwner())) return children;
  const stored = await ownerCv("/admin");
  const findings = await openFindings("/admin");
  const db = await database();
  const undo = stored && (await undoStepAt(db, stored.version));
  const redo = stored && (await redoStepAt(db, stored.version));
  const t = await getTranslations("editor");
  return (
    <NextIntlClientProvider messages={await getMessages()}>
      <EditorProvider actions={ACTIONS}>
        <EditorHeader
          name={stored?.cv.profile.name ?? ""}
          version={stored?.version ?? null}
          undo={undo?.sentence ?? null}
          redo={redo?.sentence ?? null}
          signOut={signOut}
        />
        <p className="needs-no-script mx-auto max-w-[90rem] px-4 pt-4 text-ink-2 lg:px-8">{t("noScript")}</p>
        <div className="mx-auto flex max-w-[90rem] items-start gap-x-8 px-4 pt-6 lg:px-8">
          <EditorDrawer signOut={signOut}>
            {stored === null ? null : <EditorSidebar groups={sidebarGroups(stored.cv, { findings })} />}
            <div className="flex gap-2">
              <LanguageSwitch />
              <ThemeSwitch />
            </div>
          </EditorDrawer>
          <div className="grid min-w-0 flex-1 gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
            {children}
          </div>
        </div>
      </EditorProvider>
    </NextIntlClientProvider>
  );
}
