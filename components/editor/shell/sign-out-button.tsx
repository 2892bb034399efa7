"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { BUTTON } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";
import { forgetDrafts } from "../drafts/draft-store";
import { useEditor } from "./editor-provider";

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
      <Dialog isOpen={isAsking} onClose={() => setIsAsking(false)} title={t("leave.signOutTitle")}>
        <p className="text-ink-2">{t("leave.signOutText")}</p>
        <div className="mt-5 flex flex-wrap gap-2">
          <button
            type="button"
            className={BUTTON.accent}
            onClick={async () => {
              if (await saveAll()) leave();
              else setIsAsking(false);
            }}
          >
            {t("leave.saveAndSignOut")}
          </button>
          <button type="button" className={BUTTON.plain} onClick={leave}>
            {t("leave.dropAndSignOut")}
          </button>
          <button type="button" className={BUTTON.plain} onClick={() => setIsAsking(false)}>
            {t("leave.stay")}
          </button>
        </div>
      </Dialog>
    </form>
  );
}
