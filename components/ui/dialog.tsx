"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";

/** A question over the page: the browser's own dialog, that holds the focus, closes on Escape and gives the focus back. */
export function Dialog({
  isOpen,
  onClose,
  title,
  size = "small",
  children,
}: {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  size?: "small" | "large";
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      ref={dialog}
      onClose={onClose}
      aria-labelledby={id}
      className={`m-auto w-[calc(100%-2rem)] rounded-panel border border-line bg-surface p-6 text-ink shadow-float backdrop:bg-black/40 ${
        size === "large" ? "max-w-4xl" : "max-w-lg"
      }`}
    >
      <h2 id={id} className="mb-2 font-serif text-title">
        {title}
      </h2>
      {isOpen ? children : null}
    </dialog>
  );
}
