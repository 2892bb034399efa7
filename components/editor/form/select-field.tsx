import { Select } from "@/components/ui/control";
import { Field, type LabelledField } from "./field";

/** One of a few; the browser's own control, so that a phone shows its own. */
export function SelectField<Value extends string>({
  value,
  options,
  onChange,
  ...field
}: LabelledField & {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
}) {
  return (
    <Field {...field}>
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
