"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";

/** Copies the address of the page, and says in its own words whether the browser allowed it. */
export function CopyAddress({ className }: { className: string }) {
  const t = useTranslations("view");
  const [state, setState] = useState<"copy" | "copied" | "copyFailed">("copy");
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setState("copied"),
      () => setState("copyFailed"),
    );
  return (
    <button
      type="button"
      aria-live="polite"
      className={`needs-script ${className}`}
      onClick={() => void (navigator.clipboard ? copy() : setState("copyFailed"))}
      onBlur={() => setState("copy")}
    >
      {t(state)}
    </button>
  );
}
