"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { BUTTON } from "@/components/ui/button-class";

/** Copies the address of the view, and says whether the browser allowed it. */
export function CopyLink() {
  const t = useTranslations("view");
  const [state, setState] = useState<"idle" | "copied" | "copyFailed">("idle");
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setState("copied"),
      () => setState("copyFailed"),
    );
  return (
    <span className="ml-auto flex max-sm:hidden items-center gap-3 print:hidden">
      <span role="status" className="text-sm text-mute">
        {state === "idle" ? null : t(state)}
      </span>
      <button
        type="button"
        className={`needs-script ${BUTTON.plain}`}
        onClick={() => void (navigator.clipboard ? copy() : setState("copyFailed"))}
        onBlur={() => setState("idle")}
      >
        {t("copy")}
      </button>
    </span>
  );
}
