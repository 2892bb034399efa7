/** A piece of a source line, as Markdown: tags are turned into the marks that mean the same. */
export type Fragment = {
  /** 1-based. */
  number: number;
  text: string;
  /** Further source lines that it takes in: a table row written over several. */
  also: number[];
};

const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s[^<>]*)?)\/?>/gi;
const BLOCKS = new Set(
  "p div section header footer article main nav aside figure center details summary ul ol dl table tbody thead tfoot body html form fieldset address blockquote hr".split(
    " ",
  ),
);
const INLINE = new Set(
  "span font u sub sup mark abbr cite q kbd label ins big wbr nobr input button svg path meta link col colgroup caption figcaption picture source iframe".split(
    " ",
  ),
);
/** Tags of a template's own around a date or a place. */
const SETS_APART = new Set([
  "small",
  "time",
  "location",
  "date",
  "place",
  "company",
  "role",
  "position",
  "employer",
]);
const RAW = new Set(["style", "script", "title", "head"]);
const HTML_START = /<(?:!--|[/a-z])/i;
const LONGEST_LINE = 20_000;

/**
 * Takes HTML out of Markdown, line by line: comments vanish, headings, lists, tables and emphasis become Markdown. Lines
 * without tags, front matter and code come out as they are. A source line may give several fragments or none.
 */
export function fragmentsOf(texts: readonly string[], isVerbatim: (index: number) => boolean): Fragment[] {
  const reader = new HtmlReader();
  for (const [index, text] of texts.entries()) reader.read(text, index + 1, isVerbatim(index));
  return reader.close();
}

class HtmlReader {
  readonly #fragments: Fragment[] = [];
  #isComment = false;
  #raw: string | null = null;
  /** Marks of a heading or an item whose text has not come yet. */
  #waiting = "";
  #row: Fragment | null = null;
  #isHeaderEnd = false;
  /** Null before the first row of a table; true while a row holds headings of columns only. */
  #isHeaderRow: boolean | null = false;
  /** Whether the next row is the first of its table. */
  #isFirstRow = false;
  #isInRow = false;
  #lists = 0;
  #href: string[] = [];

  read(text: string, number: number, isVerbatim: boolean): void {
    const isPlain = !this.#isComment && this.#raw === null && this.#row === null && this.#waiting === "";
    if (isVerbatim || text.length > LONGEST_LINE || (isPlain && !HTML_START.test(text))) {
      this.#fragments.push({ number, text, also: [] });
      return;
    }
    const visible = this.#withoutComments(text);
    const shown = visible.trim() === "" && text.trim() !== "" ? [] : this.#translate(visible, number);
    for (const piece of shown) this.#push(piece, number);
  }

  close(): Fragment[] {
    this.#endRow();
    return this.#fragments;
  }

  #withoutComments(text: string): string {
    let rest = text;
    let visible = "";
    while (rest !== "") {
      const mark = this.#isComment ? "-->" : "<!--";
      const at = rest.indexOf(mark);
      if (!this.#isComment) visible += at < 0 ? rest : rest.slice(0, at);
      if (at < 0) break;
      this.#isComment = !this.#isComment;
      rest = rest.slice(at + mark.length);
    }
    return visible;
  }

  /** The line with tags as marks, cut where a block begins or ends. */
  #translate(text: string, number: number): string[] {
    const isTableRow = /^\s*\|.*\|\s*$/.test(text);
    const indent = /^\s*/.exec(text)?.[0] ?? "";
    const bare = text
      .replace(/<(i|span|svg)\b[^<>]*>\s*<\/\1>/gi, " ")
      .replace(/<\/span>\s*(?:<br\s*\/?>)?\s*<span\b[^<>]*>/gi, "\t");
    let end = 0;
    let line = "";
    for (const match of bare.matchAll(TAG)) {
      const [tag, slash = "", name = "", attributes = ""] = match;
      const before = bare.slice(end, match.index);
      if (this.#raw === null) line += before;
      end = match.index + tag.length;
      if (isWritten(match, bare)) {
        line += this.#raw === null ? tag : "";
        continue;
      }
      line += this.#markOf(name.toLowerCase(), slash === "/", attributes, {
        isTableRow,
        number,
        tag,
        text: bare,
      });
    }
    if (this.#raw === null) line += bare.slice(end);
    if (line === "" && bare.trim() !== "") return [];
    const pieces = line.split("\n");
    const kept = pieces.length === 1 ? pieces : pieces.filter((piece) => piece.trim() !== "");
    return kept.map((piece, index) =>
      index === 0 && /^\s/.test(piece) === false && !/^[#-]/.test(piece) ? indent + piece.trimStart() : piece,
    );
  }

  #markOf(
    name: string,
    isEnd: boolean,
    attributes: string,
    at: { isTableRow: boolean; number: number; tag: string; text: string },
  ): string {
    if (this.#raw !== null) {
      if (isEnd && name === this.#raw) this.#raw = null;
      return "";
    }
    if (RAW.has(name) && !isEnd) {
      this.#raw = name;
      return "";
    }
    if (/^h[1-6]$/.test(name)) return isEnd ? "\n" : `\n${"#".repeat(Number(name[1]))} `;
    if (name === "br") return at.isTableRow || this.#isInRow ? "<br>" : "\n";
    if (name === "table") {
      this.#isHeaderRow = null;
      this.#isFirstRow ||= !isEnd;
    }
    if (name === "tr") {
      this.#isInRow = !isEnd;
      if (!isEnd) this.#isHeaderRow = this.#isHeaderRow === null;
      return isEnd ? `${this.#isHeaderRow === true ? "\uE003" : ""}\uE001` : "\uE002";
    }
    if (name === "td") this.#isHeaderRow = false;
    if (name === "td" || name === "th") return isEnd ? " | " : "";
    if (this.#isInRow && (name === "li" || name === "ul" || name === "ol"))
      return name === "li" && !isEnd ? "<br>- " : "";
    if (name === "li") return isEnd ? "\n" : `\n${"  ".repeat(Math.max(0, this.#lists - 1))}- `;
    if (name === "ul" || name === "ol") {
      this.#lists = Math.max(0, this.#lists + (isEnd ? -1 : 1));
      return "\n";
    }
    if (name === "dt") return "\n";
    if (name === "dd") return isEnd ? "\n" : "\n: ";
    if (name === "strong" || name === "b") return "**";
    if (name === "em" || name === "i") return "*";
    if (name === "code" || name === "pre") return "`";
    if (name === "del" || name === "s" || name === "strike") return "~~";
    if (name === "a") return this.#linkMark(isEnd, attributes);
    if (name === "img") return imageMark(attributes);
    if (BLOCKS.has(name)) return "\n";
    if (SETS_APART.has(name)) return "\t";
    if (INLINE.has(name) || name.includes("-")) return "";
    return at.text.includes(`</${name}>`) ? "" : at.tag;
  }

  #linkMark(isEnd: boolean, attributes: string): string {
    if (!isEnd) {
      const href = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? "";
      this.#href.push(href);
      return href === "" ? "" : "[";
    }
    const href = this.#href.pop() ?? "";
    return href === "" ? "" : `](${href})`;
  }

  #push(piece: string, number: number): void {
    // Rows of HTML tables may span lines: they are held back until they end.
    for (const part of piece.split(/(?=[\uE001\uE002])/)) {
      if (part.startsWith("\uE002")) {
        this.#endRow();
        this.#row = { number, text: "| ", also: [] };
      }
      if (part.includes("\uE003")) this.#isHeaderEnd = true;
      const text = part.replace(/[\uE001-\uE003]/g, "");
      if (this.#row !== null) {
        this.#row.text += text.trim() === "" ? "" : `${text.trim()} `;
        if (number !== this.#row.number && !this.#row.also.includes(number)) this.#row.also.push(number);
      }
      if (part.startsWith("\uE001")) {
        this.#endRow();
        if (text.trim() !== "") this.#add(text, number);
      } else if (this.#row === null) this.#add(text, number);
    }
  }

  #endRow(): void {
    if (this.#row !== null && /[\p{L}\d]/u.test(this.#row.text)) {
      const { number, text } = this.#row;
      const columns = Math.max(0, text.split("|").length - 2);
      const rule = { number, text: `|${" --- |".repeat(columns)}`, also: [] };
      // A table without titles begins with a row of none.
      if (this.#isFirstRow && !this.#isHeaderEnd && columns > 1)
        this.#fragments.push({ number, text: `|${"  |".repeat(columns)}`, also: [] }, rule);
      this.#fragments.push(this.#row);
      if (this.#isHeaderEnd && columns > 0) this.#fragments.push(rule);
      this.#isFirstRow = false;
    }
    this.#isHeaderEnd = false;
    this.#row = null;
  }

  #add(text: string, number: number): void {
    const marks = /^\s*(?:#{1,6}|-|:) *$/.exec(text);
    if (marks !== null) {
      this.#waiting = text.trimEnd();
      return;
    }
    if (this.#waiting !== "" && text.trim() !== "") {
      this.#fragments.push({ number, text: `${this.#waiting} ${text.trim()}`, also: [] });
      this.#waiting = "";
      return;
    }
    this.#fragments.push({ number, text, also: [] });
  }
}

const CODE_SPAN = /(`+)[^`]+\1/g;

/** Whether a tag is what the line is about: `Map<K>`, "`<br>`", "replaced <div> by <section>", "a<b>c". */
function isWritten(
  { 0: tag, 1: slash = "", 2: name = "", 3: attributes = "", index }: RegExpExecArray,
  line: string,
): boolean {
  const end = index + tag.length;
  for (const { 0: span, index: start } of line.matchAll(CODE_SPAN))
    if (start < index && end < start + span.length) return true;
  if (slash === "/" || attributes !== "" || line.includes(`</${name}>`)) return false;
  if (/^[A-Z]$/.test(name)) return true;
  const [before, after] = [line.slice(0, index), line.slice(end)];
  if (/^(?:b|i|s|u)$/.test(name)) return /[\p{L}\d]$/u.test(before) && /^[\p{L}\d]/u.test(after);
  return BLOCKS.has(name) && /[\p{L}\d]\s$/u.test(before) && /^(?:\s+[\p{L}\d(]|[.,;:)]|$)/u.test(after);
}

function imageMark(attributes: string): string {
  const of = (name: string) =>
    new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, "i").exec(attributes)?.[1] ?? "";
  return `![${of("alt")}](${of("src").replace(/[\s()]/g, "")})`;
}
