/** Deeper than any person nests lists, quotes, emphasis or brackets; far below what exhausts a parser or a renderer. */
const DEEPEST = 50;
/** Columns before the first word of a line: each level of a list takes two at least. */
const WIDEST_INDENT = 2 * DEEPEST;

/** Of emphasis and brackets in one block: parsers compare each with those before it. */
const MOST_MARKS = 4_000;

const INDENT = /^(?:[ \t]|[>*+-]|\d{1,9}[.)])*/;
const CONTAINER = /[>*+-]|\d[.)]/g;
const INLINE = /[*_~]+|[[\]]/g;

/**
 * Whether a text can be read as Markdown without nesting so deep that parsers, renderers or browsers give up. One that
 * cannot is to be shown as it is.
 */
export function isReadableMarkdown(text: string): boolean {
  return text
    .split(/\r?\n[ \t]*\r?\n/)
    .every((block) => block.split("\n").every(isShallow) && inlineDepth(block) <= DEEPEST);
}

function isShallow(line: string): boolean {
  const indent = INDENT.exec(line)?.[0] ?? "";
  // A rule is one thing, however long: "* * * * *".
  const isRule = /^\s*([*_-])(?:\s*\1)+\s*$/.test(line);
  return isRule || (indent.length <= WIDEST_INDENT && (indent.match(CONTAINER)?.length ?? 0) <= DEEPEST);
}

/** How many emphases and brackets are open at once, at most; infinite where there are more marks than a reader can bear. */
function inlineDepth(block: string): number {
  let depth = 0;
  let deepest = 0;
  let marks = 0;
  for (const { 0: mark, index } of block.matchAll(INLINE)) {
    marks += 1;
    const isInWord = /[\p{L}\p{N}]/u.test(block[index - 1] ?? " ");
    const opens = mark === "[" || (mark !== "]" && !isInWord && /\S/.test(block[index + mark.length] ?? " "));
    depth = opens ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return marks > MOST_MARKS ? Number.POSITIVE_INFINITY : deepest;
}
