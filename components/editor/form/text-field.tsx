import type { ComponentProps, ReactNode } from "react";
import { CONTROL, Field } from "./field";

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
        <input
          autoComplete="off"
          {...input}
          {...control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={`min-h-11 lg:min-h-9 ${CONTROL}`}
        />
      )}
    </Field>
  );
}
