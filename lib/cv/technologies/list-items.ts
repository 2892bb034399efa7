/** A piece of a line between the marks that separate the items of a list. */
export type ListItem = {
  text: string;
  /** Items between the same brackets, or outside all, share a group; brackets opened in it have it as `parent`. */
  group: number;
  parent: number | null;
  /** The marks around it: ",", "(", ":"…; "" at the ends of the line. */
  before: string;
  after: string;
};

/** A comma between digits is a decimal one; a full stop separates when a sentence begins after it. */
const SEPARATOR = /(?<!\d),|,(?!\d)|[;|:()[\]{}•·→⇒\t…]|\.{2,}|\.\s(?=\s*\p{Lu})/gu;
const BULLET = /^[\s>]*(?:[-*+•–—▪◦]|\d{1,3}[.)])\s+/;

/** The items of one line of Markdown, in order, without bullet, emphasis, tags and addresses. Never empty texts. */
export function itemsOf(line: string): ListItem[] {
  const text = plainText(line);
  const items: ListItem[] = [];
  const open: number[] = [0];
  let groups = 1;
  let start = 0;
  let before = "";
  const close = (end: number, after: string) => {
    const piece = text.slice(start, end).trim();
    if (piece === "") return;
    items.push({ text: piece, group: open.at(-1) ?? 0, parent: open.at(-2) ?? null, before, after });
  };
  for (const { 0: mark, index } of text.matchAll(SEPARATOR)) {
    close(index, mark.trim());
    if (/^[([{]$/.test(mark)) {
      open.push(groups);
      groups += 1;
    } else if (/^[)\]}]$/.test(mark) && open.length > 1) {
      open.pop();
    }
    start = index + mark.length;
    before = mark.trim();
  }
  close(text.length, "");
  return items;
}

function plainText(line: string): string {
  return line
    .replace(BULLET, "")
    .replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, "$1")
    .replace(/https?:\/\/\S+|\bwww\.\S+/g, " ")
    .replace(/<[/!a-z][^<>]*>/gi, " ")
    .replace(/[*`~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, " ");
}
