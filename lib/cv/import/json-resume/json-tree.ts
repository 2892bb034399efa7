/** JSON with the line of each value, so that an import can say what became of each line. */

export type JsonNode = {
  /** 1-based, of its first character. */
  line: number;
  /** `items[0]`, `basics.name`: where it is in the document. */
  path: string;
  content: string | number | boolean | null | JsonNode[] | Map<string, JsonNode>;
};

export type JsonTree =
  | {
      ok: true;
      root: JsonNode /** Lines of commas with nothing after them, which JSON forbids. */;
      commas: number[];
    }
  | { ok: false; line: number };

const DEEPEST = 100;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const SPACE = /[ \t\r\n]*/y;
const WORDS: readonly (readonly [string, boolean | null])[] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

/** Reads JSON; a comma too many before a closing bracket is forgiven and named. Never throws. */
export function readJson(text: string): JsonTree {
  const reader = new JsonReader(text);
  const root = reader.document();
  return root === null ? { ok: false, line: reader.line } : { ok: true, root, commas: reader.commas };
}

class JsonReader {
  readonly commas: number[] = [];
  #at = 0;
  #counted = 0;
  #line = 1;
  /** Whether the last thing read is a comma. */
  #hasComma = false;

  constructor(private readonly text: string) {}

  get line(): number {
    for (; this.#counted < this.#at; this.#counted += 1) if (this.#isLineEnd(this.#counted)) this.#line += 1;
    return this.#line;
  }

  #isLineEnd(at: number): boolean {
    const character = this.text[at];
    return character === "\n" || (character === "\r" && this.text[at + 1] !== "\n");
  }

  document(): JsonNode | null {
    const root = this.#value("", 0);
    this.#match(SPACE);
    return root !== null && this.#at === this.text.length ? root : null;
  }

  #value(path: string, depth: number): JsonNode | null {
    this.#match(SPACE);
    this.#hasComma = false;
    const line = this.line;
    const first = this.text[this.#at];
    if (depth > DEEPEST || first === undefined) return null;
    if (first === "{" || first === "[") {
      this.#at += 1;
      const content = first === "{" ? this.#object(path, depth) : this.#array(path, depth);
      return content === null ? null : { line, path, content };
    }
    if (first === '"') {
      const content = this.#string();
      return content === null ? null : { line, path, content };
    }
    const word = WORDS.find(([spelling]) => this.text.startsWith(spelling, this.#at));
    if (word !== undefined) {
      this.#at += word[0].length;
      return { line, path, content: word[1] };
    }
    const digits = this.#match(NUMBER);
    return digits === null ? null : { line, path, content: Number(digits) };
  }

  #object(path: string, depth: number): Map<string, JsonNode> | null {
    const entries = new Map<string, JsonNode>();
    while (!this.#closes("}")) {
      const key = this.#string();
      this.#match(SPACE);
      if (key === null || this.text[this.#at] !== ":") return null;
      this.#at += 1;
      const node = this.#value(path === "" ? key : `${path}.${key}`, depth + 1);
      if (node === null) return null;
      entries.set(key, node);
      if (!this.#separates("}")) return null;
    }
    return entries;
  }

  #array(path: string, depth: number): JsonNode[] | null {
    const items: JsonNode[] = [];
    while (!this.#closes("]")) {
      const node = this.#value(`${path}[${items.length}]`, depth + 1);
      if (node === null) return null;
      items.push(node);
      if (!this.#separates("]")) return null;
    }
    return items;
  }

  #closes(bracket: string): boolean {
    this.#match(SPACE);
    if (this.text[this.#at] !== bracket) return false;
    if (this.#hasComma) this.commas.push(this.line);
    this.#hasComma = false;
    this.#at += 1;
    return true;
  }

  /** Takes the comma after an entry, if one is there; false when neither it nor the end is. */
  #separates(bracket: string): boolean {
    this.#match(SPACE);
    this.#hasComma = false;
    if (this.text[this.#at] === bracket) return true;
    if (this.text[this.#at] !== ",") return false;
    this.#at += 1;
    this.#hasComma = true;
    return true;
  }

  #string(): string | null {
    this.#match(SPACE);
    const spelling = this.#match(STRING);
    if (spelling === null) return null;
    const value: unknown = JSON.parse(spelling);
    // Half a character and NUL cannot be kept by any store.
    return typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\ufffd").replaceAll("\0", "") : null;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.#at += found.length;
    return found;
  }
}
