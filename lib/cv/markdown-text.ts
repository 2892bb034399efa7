import { fold } from "./normalize";
import { remembered } from "./remembered";

/** `[text](address)` and `![alt](address)`. */
const LINK = /!?\[([^[\]]*)\]\(<?([^()<>\s]*)>?(?:\s+"[^"]*")?\)/g;
const AUTOLINK = /<((?:https?:\/\/|mailto:)?[^<>\s]+[@:][^<>\s]+)>/g;
/** Elements of HTML: what else stands in angle brackets, such as `List<String>`, is text. */
const ELEMENTS =
  "abbr address article aside audio big blockquote body br button caption center cite code col colgroup date dd del details dfn div dl dt em embed fieldset figcaption figure font footer form h[1-6] head header hr html iframe img input ins kbd label legend li link location main mark meta nav nobr object ol option path picture pre samp script section select small source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead time title tr tt ul var video wbr";
const TAG = new RegExp(
  `(?<!\\\\)<\\/?(?:[Aa](?=[\\s>])|[bipqsu](?=[\\s/>])|(?:${ELEMENTS.split(" ").map(eitherCase).join("|")})(?=[\\s/>])|[a-z]+-[a-z-]+(?=[\\s/>])|[a-zA-Z]+(?=\\s+[a-z-]+=["']))[^<>]*>|<!--[^<>]*-->`,
  "g",
);

/** "EM" as well as "em", but not "Em". */
function eitherCase(name: string): string {
  return `${name}|${name.toUpperCase()}`;
}
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  nbsp: " ",
  quot: '"',
  "#39": "'",
};
const EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F|\p{Regional_Indicator})+/gu;

/** Inline Markdown as a reader sees it: no marks, tags, escapes or emoji, single spaces. */
export const plainText = remembered((markdown: string): string =>
  markdown
    .replace(AUTOLINK, "$1")
    .replace(LINK, "$1")
    .replace(TAG, " ")
    .replace(/&(amp|lt|gt|nbsp|quot|#39);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(EMOJI, " ")
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, "$1")
    .replace(/`+|~~|(?<=\S)\*+|\*+(?=\S)/g, "")
    .replace(/(?<![\p{L}\d_])_+|_+(?![\p{L}\d_])/gu, "")
    .replace(/\s+/g, " ")
    .trim(),
);

/** The links of a line as Markdown, when their address is not what is shown. */
export function linksOf(markdown: string): string[] {
  return [...markdown.matchAll(LINK)]
    .filter(([, text, address]) => address !== "" && text !== address)
    .map(([link]) => link);
}

/** The words of a title for comparing: folded, without numbering, brackets or punctuation. */
export function wordsOf(title: string): string[] {
  return (
    fold(plainText(title))
      .replace(/\([^()]*\)/g, " ")
      .match(/[a-z]+(?:'(?=[a-z])|[a-z]*)/g) ?? []
  );
}

/** "Linux (Debian, RHEL), Docker" at its top-level commas and semicolons: two names. */
export function splitNames(list: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let name = "";
  for (const letter of list) {
    if (letter === "(" || letter === "[") depth += 1;
    if (letter === ")" || letter === "]") depth = Math.max(0, depth - 1);
    if (depth === 0 && /[,;•·|]/.test(letter)) {
      names.push(name);
      name = "";
    } else {
      name += letter;
    }
  }
  return [...names, name]
    .map((text) => text.replace(/\.$/, "").trim())
    .filter((text) => text !== "" && !isEtc(text));
}

/** "etc.", "…": says that the list could go on, and nothing else. */
export function isEtc(text: string): boolean {
  return /^(?:etc\.*|…|\.{3})$/i.test(text.trim());
}

/** Takes up to so many columns of white space off the left; a tab reaches the next multiple of four. */
export function dedent(text: string, columns: number): string {
  let column = 0;
  let index = 0;
  while (index < text.length && column < columns) {
    const letter = text[index];
    if (letter === "\t") column += 4 - (column % 4);
    else if (letter !== undefined && /\s/.test(letter)) column += 1;
    else break;
    index += 1;
  }
  return text.slice(index);
}

/** Columns of white space on the left. */
export function indentOf(text: string): number {
  let column = 0;
  for (const letter of text) {
    if (letter === "\t") column += 4 - (column % 4);
    else if (/\s/.test(letter)) column += 1;
    else return column;
  }
  return column;
}

/** The cells of a table row, trimmed; `\|` is not a border. */
export function cellsOf(row: string): string[] {
  const inside = row
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inside.split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").trim());
}
