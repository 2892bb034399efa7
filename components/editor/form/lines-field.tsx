"use client";

import { RowsField } from "./rows-field";
import { TextField } from "./text-field";

/** A list of short texts, one a line. `path` is the list's in the edit. */
export function LinesField({
  label,
  path,
  value,
  onChange,
  addLabel,
}: {
  label: string;
  path: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
  addLabel: string;
}) {
  return (
    <RowsField
      label={label}
      items={value}
      blank=""
      onChange={onChange}
      addLabel={addLabel}
      isShort
      nameOf={(line) => line}
    >
      {(line, at, change) => (
        <TextField
          label={`${label} ${at + 1}`}
          isLabelHidden
          path={`${path}.${at}`}
          value={line}
          onChange={change}
        />
      )}
    </RowsField>
  );
}
