import type { ComponentProps } from "react";
import { Input } from "@/components/ui/control";
import { Field, type LabelledField } from "./field";

/** One line of text. */
export function TextField({
  label,
  path,
  value,
  onChange,
  hint,
  isLabelHidden,
  className,
  ...input
}: LabelledField & { value: string; onChange: (value: string) => void } & Pick<
    ComponentProps<"input">,
    "type" | "placeholder" | "list" | "disabled" | "autoComplete" | "inputMode" | "required"
  >) {
  return (
    <Field label={label} path={path} hint={hint} isLabelHidden={isLabelHidden} className={className}>
      {(control) => (
        <Input {...input} {...control} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
