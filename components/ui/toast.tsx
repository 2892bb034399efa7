"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { BUTTON } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";

export type Toast = {
  /** Rises, so that the same message said twice is said twice. */
  id: number;
  text: ReactNode;
  /** A problem stays until it is closed; anything else goes away once it has been readable for a while. */
  isProblem: boolean;
  action?: { label: string; run: () => void };
};

const SHOWN_MS = 6_000;

/**
 * What just happened, announced once to screen readers and shown for a while above the save bar. It takes neither the
 * focus nor clicks beside it, and stays as long as the focus or the pointer is in it; Escape closes it, and Ctrl+Z
 * outside a field is its undo.
 */
export function ToastView({ toast, onClose }: { toast: Toast | null; onClose: () => void }) {
  return (
    <div className="pointer-events-none fixed inset-x-4 bottom-20 z-40 flex justify-center print:hidden">
      <div role="status" className="sr-only">
        {toast === null || toast.isProblem ? null : <p key={toast.id}>{toast.text}</p>}
      </div>
      <div role="alert" className="sr-only">
        {toast?.isProblem ? <p key={toast.id}>{toast.text}</p> : null}
      </div>
      {toast === null ? null : <ToastBox key={toast.id} toast={toast} onClose={onClose} />}
    </div>
  );
}

function ToastBox({ toast, onClose }: { toast: Toast; onClose: () => void }) {
  const t = useTranslations("editor");
  const box = useRef<HTMLElement>(null);
  const cameFrom = useRef<EventTarget>(null);

  // Whoever closes the message is back where they were.
  useLayoutEffect(() => {
    const shown = box.current;
    return () => {
      if (shown?.contains(document.activeElement) !== true) return;
      if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    };
  }, []);

  useEffect(() => {
    if (toast.isProblem) return;
    const timer = setInterval(() => {
      if (box.current?.matches(":hover, :focus-within") !== true) onClose();
    }, SHOWN_MS);
    return () => clearInterval(timer);
  }, [toast.isProblem, onClose]);

  const undo = toast.action?.run;
  useEffect(() => {
    if (undo === undefined) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      // In a field these keys undo what was typed there.
      if (event.target instanceof Element && event.target.matches("input, textarea, select")) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [undo]);

  return (
    <section
      ref={box}
      aria-label={t("toast.label")}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) cameFrom.current = relatedTarget;
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
      className="pointer-events-auto flex max-w-full flex-wrap items-center gap-x-3 gap-y-2 rounded-panel border border-line bg-surface px-4 py-3 shadow-float"
    >
      <p className={toast.isProblem ? "font-medium" : undefined}>{toast.text}</p>
      {toast.action ? (
        <button
          type="button"
          aria-keyshortcuts="Control+Z Meta+Z"
          className={BUTTON.plain}
          onClick={toast.action.run}
        >
          {toast.action.label}
        </button>
      ) : null}
      <button
        type="button"
        aria-label={t("toast.close")}
        className="inline-flex size-9 items-center justify-center rounded-control hover:bg-line-2"
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}
