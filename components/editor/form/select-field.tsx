import type { ReactNode } from "react";
import { Select } from "@/components/ui/control";
import { Field } from "./field";

/** One of a few; the browser's own control, so that a phone shows its own. */
export function SelectField<Value extends string>({
  label,
  path,
  value,
  options,
  onChange,
  hint,
  isLabelHidden,
  className,
}: {
  label: string;
  path: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  hint?: ReactNode;
  isLabelHidden?: boolean;
  className?: string;
}) {
  return (
    <Field
      label={label}
      path={path}
      hint={hint}
      {...(isLabelHidden && { isLabelHidden })}
      {...(className !== undefined && { className })}
    >
      {(control) => (
        <Select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
