"use client";

import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";

type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  size?: "small" | "large";
  children: ReactNode;
};

/** A question over the page: the browser's own dialog, that holds the focus, closes on Escape and gives the focus back. */
export function Dialog({ isOpen, ...props }: DialogProps) {
  // At the end of the page: a form inside a form would not be ours to send.
  return isOpen ? createPortal(<OpenDialog {...props} />, document.body) : null;
}

function OpenDialog({ onClose, title, size = "small", children }: Omit<DialogProps, "isOpen">) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      onClose={() => {
        // Not when React took the dialog off and put it on again.
        if (dialog.current?.open === false) onClose();
      }}
      // What is sent in here is no matter of the form that asked.
      onSubmit={(event) => event.stopPropagation()}
      aria-labelledby={id}
      className={`m-auto w-[calc(100%-2rem)] rounded-panel border border-line bg-surface p-6 text-ink shadow-float backdrop:bg-black/40 ${
        size === "large" ? "max-w-4xl" : "max-w-lg"
      }`}
    >
      <h2 id={id} className="mb-2 font-serif text-title">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
