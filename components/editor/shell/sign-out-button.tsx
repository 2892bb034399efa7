"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { BUTTON } from "@/components/ui/button-class";
import { forgetDrafts } from "../drafts/draft-store";
import { useEditor } from "./editor-provider";
import { UnsavedChangesDialog } from "./unsaved-changes-dialog";

/** Ends the session and takes every draft out of this browser; asks first when something is not saved. */
export function SignOutButton({
  signOut,
  className = "",
}: {
  signOut: () => Promise<void>;
  className?: string;
}) {
  const t = useTranslations("editor");
  const { isDirty, saveAll } = useEditor();
  const form = useRef<HTMLFormElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  const isSure = useRef(false);
  const leave = () => {
    isSure.current = true;
    form.current?.requestSubmit();
  };
  return (
    <form
      ref={form}
      className={className}
      action={signOut}
      onSubmit={(event) => {
        if (!isDirty || isSure.current) return forgetDrafts();
        event.preventDefault();
        setIsAsking(true);
      }}
    >
      <button type="submit" className={`w-full max-lg:min-h-11 ${BUTTON.plain}`}>
        {t("signOut")}
      </button>
      <UnsavedChangesDialog
        isOpen={isAsking}
        words={{
          title: t("leave.signOutTitle"),
          text: t("leave.signOutText"),
          save: t("leave.saveAndSignOut"),
          leave: t("leave.dropAndSignOut"),
          stay: t("leave.stay"),
        }}
        save={saveAll}
        leave={leave}
        stay={() => setIsAsking(false)}
      />
    </form>
  );
}
