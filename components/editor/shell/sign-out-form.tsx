"use client";

import { type ReactNode, useRef } from "react";
import { forgetEditorPage } from "@/components/shell/editor-return";
import { forgetDrafts } from "../drafts/draft-store";
import { useEditor } from "./editor-provider";

/**
 * The form around a button that ends the session and takes every draft and the way back out of this browser; asks first when something is
 * not saved.
 */
export function SignOutForm({ signOut, children }: { signOut: () => Promise<void>; children: ReactNode }) {
  const { isDirty, mayLeave } = useEditor();
  const form = useRef<HTMLFormElement>(null);
  const isSure = useRef(false);
  return (
    <form
      ref={form}
      action={signOut}
      onSubmit={async (event) => {
        if (!isDirty || isSure.current) {
          forgetDrafts();
          forgetEditorPage();
          return;
        }
        event.preventDefault();
        if (!(await mayLeave("session"))) return;
        isSure.current = true;
        form.current?.requestSubmit();
      }}
    >
      {children}
    </form>
  );
}
