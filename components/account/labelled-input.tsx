import type { InputHTMLAttributes } from "react";
import { Input } from "@/components/ui/control";

type Attributes = Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "id">;

/** One line to fill in, under its name, with what is worth knowing and what is wrong below it. */
export function LabelledInput({
  id,
  label,
  hint,
  error,
  ...attributes
}: Attributes & { id: string; label: string; hint?: string | undefined; error?: string | undefined }) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-sm font-medium text-ink-2">
        {label}
      </label>
      <Input
        id={id}
        {...attributes}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-mute">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="text-sm font-medium text-ink">
          {error}
        </p>
      ) : null}
    </div>
  );
}
