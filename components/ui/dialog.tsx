"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { Icon } from "./icon";

/** In the middle of the page, or along its right side; on a phone that is its lower part. */
const SIZES = {
  small: "m-auto w-[calc(100%-2rem)] max-w-lg rounded-panel",
  large: "m-auto w-[calc(100%-2rem)] max-w-4xl rounded-panel",
  side: "mr-0 ml-auto w-full max-w-none max-md:mt-auto max-md:mb-0 max-md:max-h-[85dvh] max-md:rounded-t-panel md:my-0 md:h-dvh md:max-h-none md:max-w-lg",
} as const;

type DialogProps = {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  size?: keyof typeof SIZES;
  children: ReactNode;
};

/** A question over the page: the browser's own dialog, that holds the focus, closes on Escape, its cross or a click beside it, and gives the focus back. */
export function Dialog({ isOpen, ...props }: DialogProps) {
  // At the end of the page: a form inside a form would not be ours to send.
  return isOpen ? createPortal(<OpenDialog {...props} />, document.body) : null;
}

function OpenDialog({ onClose, title, size = "small", children }: Omit<DialogProps, "isOpen">) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const t = useTranslations("shell");
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
      closedby="any"
      // What is sent in here is no matter of the form that asked.
      onSubmit={(event) => event.stopPropagation()}
      aria-labelledby={id}
      className={`border border-line bg-surface text-ink shadow-float backdrop:bg-scrim print:hidden ${SIZES[size]}`}
    >
      <div className="p-6">
        <div className="mb-2 flex items-start justify-between gap-4">
          <h2 id={id} className="font-serif text-title">
            {title}
          </h2>
          <button
            type="button"
            aria-label={t("close")}
            onClick={onClose}
            className="-mt-2 -mr-2 inline-flex size-11 shrink-0 items-center justify-center rounded-control hover:bg-line-2"
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
