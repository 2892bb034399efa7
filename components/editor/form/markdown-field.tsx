"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { Textarea } from "@/components/ui/control";
import { IconButton } from "@/components/ui/icon-button";
import { Field, type LabelledField } from "./field";
import { type Mark, withMark } from "./markdown-marks";
import { pastedMarkdown } from "./pasted-markdown";

const BUTTONS: readonly Mark[] = ["bold", "list", "link"];
/** With Ctrl or the command key. */
const KEYS: Readonly<Record<string, Mark>> = { b: "bold", k: "link" };

/**
 * Markdown, with buttons that write it; what is pasted with its formatting becomes Markdown. Grows with its text, and
 * shows marks behind it. `marks` are in order and apart.
 */
export function MarkdownField({
  value,
  onChange,
  rows = 4,
  marks = [],
  ...field
}: LabelledField & {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  marks?: readonly { start: number; end: number }[];
}) {
  const t = useTranslations("editor.text");
  const area = useRef<HTMLTextAreaElement>(null);
  const selection = useRef<readonly [number, number] | null>(null);

  // After each render: what was selected is selected again, once the text around it has changed.
  useEffect(() => {
    if (selection.current === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(...selection.current);
    selection.current = null;
  });

  const write = (mark: Mark) => {
    if (area.current === null) return;
    const { selectionStart: start, selectionEnd: end } = area.current;
    const marked = withMark({ text: value, start, end }, mark);
    selection.current = [marked.start, marked.end];
    onChange(marked.text);
  };
  const onKey = (event: KeyboardEvent) => {
    const mark = KEYS[event.key.toLowerCase()];
    if (mark === undefined || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    write(mark);
  };
  return (
    <Field {...field}>
      {(control) => (
        <>
          <fieldset
            aria-label={t("tools")}
            className={`mb-1 flex justify-end ${field.isLabelHidden ? "" : "-mt-9"}`}
          >
            {BUTTONS.map((mark) => (
              <IconButton key={mark} icon={mark} label={t(mark)} onClick={() => write(mark)} />
            ))}
          </fieldset>
          {/* The copy behind is as high as the text, and the textarea as high as the copy. */}
          <div
            className="grid rounded-control bg-surface text-md sm:text-base"
            style={{ minHeight: `${rows * 1.5 + 1.375}rem` }}
          >
            <div
              aria-hidden="true"
              className="pointer-events-none col-start-1 row-start-1 overflow-hidden rounded-control border border-transparent px-3 py-2.5 whitespace-pre-wrap text-transparent [overflow-wrap:anywhere]"
            >
              {piecesOf(value, marks)}
              {"\u200b"}
            </div>
            <Textarea
              {...control}
              ref={area}
              value={value}
              spellCheck
              onChange={(event) => onChange(event.target.value)}
              onKeyDown={onKey}
              onPaste={(event) => {
                const pasted = pastedMarkdown(event.clipboardData.getData("text/html"));
                if (pasted === null) return;
                event.preventDefault();
                const { selectionStart: start, selectionEnd: end } = event.currentTarget;
                selection.current = [start + pasted.length, start + pasted.length];
                onChange(value.slice(0, start) + pasted + value.slice(end));
              }}
              className="col-start-1 row-start-1 resize-none overflow-hidden bg-transparent! [overflow-wrap:anywhere]"
            />
          </div>
        </>
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
