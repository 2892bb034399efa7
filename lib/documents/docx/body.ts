import type { Paragraph, Printed, Run } from "../printed";
import { readPart } from "./package";
import { type Look, lookIn, type Styles } from "./styles";

type Draft = { look: Look; style: string | undefined; runs: Run[]; isNext: boolean };

/** Where blocks go: the document itself, a text box or a cell. */
type Flow = Printed[];

const SYMBOLS: Readonly<Record<string, string>> = { noBreakHyphen: "\u2011", tab: "\t", cr: "\n" };

/**
 * Reads one part of a Word file into its paragraphs and tables, in their order. What was deleted under revision, hidden
 * text and the older twin of a drawing are left out.
 */
export function readBody(
  part: Uint8Array | undefined,
  {
    styles,
    isList,
    links,
  }: {
    styles: Styles;
    isList: (numbering: string, depth: number) => boolean;
    links: ReadonlyMap<string, string>;
  },
): Printed[] {
  const flow: Flow = [];
  const flows: Flow[] = [flow];
  const tables: Flow[][][] = [];
  const drafts: Draft[] = [];
  let run: Look | null = null;
  let properties: "paragraph" | "run" | "mark" | null = null;
  let isText = false;
  let skipped = 0;
  let href: string | null = null;
  const fields: { code: string; isResult: boolean; before: string | null }[] = [];

  const write = (text: string) => {
    const draft = drafts.at(-1);
    if (draft === undefined || run === null || fields.at(-1)?.isResult === false) return;
    const look = { ...styles.look(draft.style), ...draft.look, ...run };
    if (look.isHidden === true) return;
    draft.runs.push({
      text,
      bold: look.bold ?? false,
      italic: look.italic ?? false,
      size: look.size ?? null,
      href,
    });
  };
  const finish = (draft: Draft) => {
    const look = { ...styles.look(draft.style), ...draft.look };
    const { numbering = "0", depth = 0 } = look;
    const heading = look.heading ?? null;
    const item = heading === null && numbering !== "0" && isList(numbering, depth) ? depth : null;
    for (const paragraph of broken(draft.runs, { heading, item })) flows.at(-1)?.push(paragraph);
  };

  readPart(part, {
    open: (tag) => {
      const { name, attributes } = tag;
      if (skipped > 0 || name === "Fallback") {
        skipped += 1;
        return;
      }
      const symbol = SYMBOLS[name];
      if (name === "p") drafts.push({ look: {}, style: undefined, runs: [], isNext: false });
      else if (name === "r") run = {};
      else if (name === "pPr") properties = "paragraph";
      else if (name === "rPr") properties = run === null ? "mark" : "run";
      else if (name === "pStyle") {
        const draft = drafts.at(-1);
        if (draft !== undefined) draft.style = attributes.val;
      } else if (name === "rStyle" && run !== null) run = { ...styles.letters(attributes.val), ...run };
      else if (name === "t") isText = true;
      else if (symbol !== undefined && properties === null) write(symbol);
      else if (name === "br" && properties === null) write("\n");
      else if (name === "sym") write("\u2022");
      else if (name === "hyperlink") href = links.get(attributes.id ?? "") ?? null;
      else if (name === "fldChar") readField(attributes.fldCharType);
      else if (name === "tbl") tables.push([]);
      else if (name === "tr") tables.at(-1)?.push([]);
      else if (name === "tc") {
        const cell: Flow = [];
        tables.at(-1)?.at(-1)?.push(cell);
        flows.push(cell);
      } else if (properties === "paragraph" || properties === "run") applyLook(lookIn(tag));
    },
    close: (name) => {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (name === "t") isText = false;
      else if (name === "r") run = null;
      else if (name === "pPr") properties = null;
      else if (name === "rPr") properties = properties === "mark" ? "paragraph" : null;
      else if (name === "hyperlink") href = null;
      else if (name === "tc") flows.pop();
      else if (name === "tbl") {
        const rows = tables.pop();
        if (rows !== undefined) flows.at(-1)?.push({ kind: "table", rows });
      } else if (name === "p") {
        const draft = drafts.pop();
        if (draft !== undefined) finish(draft);
      }
    },
    text: (text) => {
      const field = fields.at(-1);
      if (skipped > 0) return;
      if (isText) write(text);
      else if (field !== undefined && !field.isResult && run !== null) field.code += text;
    },
  });
  return flow;

  function applyLook(look: Look): void {
    const draft = drafts.at(-1);
    if (properties === "run" && run !== null) Object.assign(run, look);
    else if (draft !== undefined) Object.assign(draft.look, look);
  }

  /** Older files write links as fields: a code, then its result. */
  function readField(step: string | undefined): void {
    const field = fields.at(-1);
    if (step === "begin") fields.push({ code: "", isResult: false, before: href });
    else if (step === "separate" && field !== undefined) {
      field.isResult = true;
      href = /HYPERLINK\s+"([^"]+)"/.exec(field.code)?.[1] ?? href;
    } else if (step === "end" && field !== undefined) {
      href = field.before;
      fields.pop();
    }
  }
}

/** A line break inside a paragraph begins a line of its own. */
function broken(runs: readonly Run[], { heading, item }: Pick<Paragraph, "heading" | "item">): Paragraph[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.map((line, index) => ({
    kind: "paragraph",
    runs: line,
    heading,
    item: index === 0 ? item : null,
    isNext: index > 0,
    isMargin: false,
  }));
}
