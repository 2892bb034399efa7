/** A text and what is selected of it, as a text area has them. */
export type Selected = { text: string; start: number; end: number };

export type Mark = "bold" | "list" | "link";

/** The text with what is selected marked in Markdown, or no more when it was; the selection stays on the same words. */
export function withMark(selected: Selected, mark: Mark): Selected {
  switch (mark) {
    case "bold":
      return bold(selected);
    case "list":
      return list(selected);
    case "link":
      return link(selected);
  }
}

const BOLD = "**";

function bold({ text, start, end }: Selected): Selected {
  const isBold = text.slice(0, start).endsWith(BOLD) && text.slice(end).startsWith(BOLD);
  if (isBold) {
    const plain = text.slice(0, start - BOLD.length) + text.slice(start, end) + text.slice(end + BOLD.length);
    return { text: plain, start: start - BOLD.length, end: end - BOLD.length };
  }
  const marked = text.slice(0, start) + BOLD + text.slice(start, end) + BOLD + text.slice(end);
  return { text: marked, start: start + BOLD.length, end: end + BOLD.length };
}

/** Every line that the selection touches becomes an item, or a line again when all of them are items. */
function list({ text, start, end }: Selected): Selected {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end) === -1 ? text.length : text.indexOf("\n", end);
  const lines = text.slice(from, to).split("\n");
  const areItems = lines.every((line) => /^[*-] /.test(line));
  const next = lines.map((line) =>
    areItems ? line.slice(2) : line.trim() === "" && lines.length > 1 ? line : `* ${line}`,
  );
  const block = next.join("\n");
  return { text: text.slice(0, from) + block + text.slice(to), start: from, end: from + block.length };
}

const ADDRESS = "https://";

/** The address is what is selected then, to be typed over. */
function link({ text, start, end }: Selected): Selected {
  const marked = `${text.slice(0, start)}[${text.slice(start, end)}](${ADDRESS})${text.slice(end)}`;
  const at = end + "[](".length;
  return { text: marked, start: at, end: at + ADDRESS.length };
}
