import type { ComponentProps, ReactNode } from "react";
import { Input } from "@/components/ui/control";
import { Field } from "./field";

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
}: {
  label: string;
  path: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  isLabelHidden?: boolean;
  className?: string;
} & Pick<
  ComponentProps<"input">,
  "type" | "placeholder" | "list" | "disabled" | "autoComplete" | "inputMode" | "required"
>) {
  return (
    <Field
      label={label}
      path={path}
      hint={hint}
      {...(isLabelHidden && { isLabelHidden })}
      {...(className !== undefined && { className })}
    >
      {(control) => (
        <Input {...input} {...control} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  );
}
