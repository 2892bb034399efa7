"use client";

import { type ComponentProps, type RefObject, useEffect, useState } from "react";
import { BUTTON } from "./button-class";
import { Icon } from "./icon";

/**
 * Chooses a file, in the words of the page: browsers write theirs on their own control, which shows only where there are no
 * scripts to tell the name of the file.
 */
export function FileInput({
  ref,
  id,
  label,
  chooseLabel,
  noneLabel,
  onChange,
  ...input
}: {
  ref: RefObject<HTMLInputElement | null>;
  id: string;
  /** What the file is, for who does not see the button. */
  label: string;
  /** On the button. */
  chooseLabel: string;
  /** Beside it, as long as no file is chosen. */
  noneLabel: string;
} & Omit<ComponentProps<"input">, "ref" | "id" | "type" | "className">) {
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    const form = ref.current?.form;
    const onReset = () => setName(null);
    form?.addEventListener("reset", onReset);
    return () => form?.removeEventListener("reset", onReset);
  }, [ref]);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <input
        {...input}
        ref={ref}
        id={id}
        type="file"
        aria-label={label}
        onChange={(event) => {
          setName(event.target.files?.[0]?.name ?? null);
          onChange?.(event);
        }}
        className="peer [@media(scripting:enabled)]:sr-only"
      />
      <label
        htmlFor={id}
        className={`needs-script cursor-pointer outline-offset-2 outline-accent peer-focus-visible:outline-2 max-lg:min-h-11 ${BUTTON.plain}`}
      >
        <Icon name="import" />
        {chooseLabel}
      </label>
      <span aria-live="polite" className="needs-script min-w-0 text-ink-2 [overflow-wrap:anywhere]">
        {name ?? noneLabel}
      </span>
    </div>
  );
}
