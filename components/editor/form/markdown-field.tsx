import type { ReactNode } from "react";
import { CONTROL, Field } from "./field";

/** Markdown: grows with its text, and shows marks behind it. `marks` are in order and apart. */
export function MarkdownField({
  label,
  path,
  value,
  onChange,
  hint,
  isLabelHidden,
  rows = 4,
  marks = [],
}: {
  label: string;
  path: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  isLabelHidden?: boolean;
  rows?: number;
  marks?: readonly { start: number; end: number }[];
}) {
  return (
    <Field label={label} path={path} hint={hint} {...(isLabelHidden && { isLabelHidden })}>
      {(control) => (
        // The copy behind is as high as the text, and the textarea as high as the copy.
        <div
          className="grid rounded-control bg-surface font-mono text-sm"
          style={{ minHeight: `${rows * 1.25 + 1.375}rem` }}
        >
          <div
            aria-hidden="true"
            className="pointer-events-none col-start-1 row-start-1 overflow-hidden rounded-control border border-transparent px-3 py-2.5 whitespace-pre-wrap text-transparent [overflow-wrap:anywhere]"
          >
            {piecesOf(value, marks)}
            {"\u200b"}
          </div>
          <textarea
            {...control}
            value={value}
            spellCheck
            onChange={(event) => onChange(event.target.value)}
            className={`col-start-1 row-start-1 resize-none overflow-hidden py-2.5 text-sm! [overflow-wrap:anywhere] ${CONTROL} bg-transparent!`}
          />
        </div>
      )}
    </Field>
  );
}

function piecesOf(text: string, marks: readonly { start: number; end: number }[]): ReactNode[] {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at || end > text.length) continue;
    pieces.push(
      text.slice(at, start),
      <mark key={start} className="text-transparent">
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...pieces, text.slice(at)];
}
