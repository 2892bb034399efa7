"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useContext, useId } from "react";
import type { EditErrors } from "@/lib/cv/edit/changed";

/** The errors of the form around, by the path of the field in the edit. */
export const FieldErrors = createContext<EditErrors>({});

type Control = { id: string; "aria-describedby"?: string; "aria-invalid"?: true };

/** What every field with a label of its own is given. */
export type LabelledField = {
  label: string;
  path: string;
  hint?: ReactNode;
  isLabelHidden?: boolean | undefined;
  className?: string | undefined;
};

/**
 * A label, its control, a hint and what is wrong with it, tied together. The control is drawn by `children`, which gets
 * what it must carry. `path` is the field's in the edit, as `EditErrors` are keyed: `fields.title`.
 */
export function Field({
  label,
  path,
  hint,
  isLabelHidden = false,
  className = "",
  children,
}: LabelledField & { children: (control: Control) => ReactNode }) {
  const t = useTranslations("editor.errors");
  const id = useId();
  const error = useContext(FieldErrors)[path];
  const described = [...(error ? [`${id}-error`] : []), ...(hint ? [`${id}-hint`] : [])].join(" ");
  return (
    <div className={`min-w-0 ${className}`}>
      <label
        htmlFor={id}
        className={isLabelHidden ? "sr-only" : "mb-1.5 block text-sm font-medium text-ink-2"}
      >
        {label}
      </label>
      {children({
        id,
        ...(described !== "" && { "aria-describedby": described }),
        ...(error && { "aria-invalid": true as const }),
      })}
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm font-medium text-danger">
          {t(error)}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-sm text-mute">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
