"use client";

import { RowsField } from "./rows-field";
import { TextField } from "./text-field";

/** A list of short texts, one a line. `path` is the list's in the edit. */
export function LinesField({
  label,
  path,
  lines,
  onChange,
  addLabel,
}: {
  label: string;
  path: string;
  lines: readonly string[];
  onChange: (lines: string[]) => void;
  addLabel: string;
}) {
  return (
    <RowsField
      label={label}
      items={lines}
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
