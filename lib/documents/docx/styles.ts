import { readPart, type Tag } from "./package";

/** The look that a style, a paragraph or a run names; what it leaves out comes from the style below it. */
export type Look = {
  bold?: boolean;
  italic?: boolean;
  isHidden?: boolean;
  /** In points. */
  size?: number;
  /** 0 for the title of the document, 1 for "Heading 1". */
  heading?: number;
  numbering?: string;
  depth?: number;
};

type Style = Look & { name: string; basedOn: string | null };

export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #resolved = new Map<string, Look>();
  #default = "";
  #defaults: Look = {};

  constructor(part: Uint8Array | undefined) {
    let current: Style | null = null;
    let isInDefaults = false;
    readPart(part, {
      open: (tag) => {
        const { name, attributes } = tag;
        if (name === "docDefaults") isInDefaults = true;
        else if (name === "style" && attributes.styleId !== undefined) {
          current = { name: "", basedOn: null };
          this.#styles.set(attributes.styleId, current);
          if (attributes.type === "paragraph" && isOn(attributes.default ?? "0"))
            this.#default = attributes.styleId;
        } else if (name === "name" && current !== null) current.name = attributes.val ?? "";
        else if (name === "basedOn" && current !== null) current.basedOn = attributes.val ?? null;
        else if (current !== null) Object.assign(current, lookIn(tag));
        else if (isInDefaults) this.#defaults = { ...this.#defaults, ...lookIn(tag) };
      },
      close: (name) => {
        if (name === "docDefaults") isInDefaults = false;
        if (name === "style") current = null;
      },
    });
  }

  /** The whole look of a style; of plain text when there is none of that id. */
  look(id: string | undefined, visited = 0): Look {
    const key = id === undefined || !this.#styles.has(id) ? this.#default : id;
    const known = this.#resolved.get(key);
    if (known !== undefined) return known;
    const style = this.#styles.get(key);
    if (style === undefined || visited > 20) return this.#defaults;
    const below = style.basedOn === null ? this.#defaults : this.look(style.basedOn, visited + 1);
    const { name, basedOn, ...own } = style;
    const heading = headingNamed(name) ?? own.heading;
    const look = { ...below, ...own, ...(heading !== undefined && { heading }) };
    this.#resolved.set(key, look);
    return look;
  }

  /** What a style of letters adds to the look of their paragraph. */
  letters(id: string | undefined, visited = 0): Look {
    const style = id === undefined ? undefined : this.#styles.get(id);
    if (style === undefined || visited > 20) return {};
    const { name, basedOn, heading, numbering, depth, ...own } = style;
    return { ...(basedOn === null ? {} : this.letters(basedOn, visited + 1)), ...own };
  }
}

/** What one element says of the look; nothing for other elements. */
export function lookIn({ name, attributes: { val } }: Tag): Look {
  switch (name) {
    case "b":
      return { bold: isOn(val) };
    case "i":
      return { italic: isOn(val) };
    case "vanish":
      return { isHidden: isOn(val) };
    case "sz":
      return Number(val) > 0 ? { size: Number(val) / 2 } : {};
    case "outlineLvl":
      return Number(val) < 9 ? { heading: Number(val) + 1 } : {};
    case "numId":
      return { numbering: val ?? "0" };
    case "ilvl":
      return { depth: Number(val) || 0 };
    default:
      return {};
  }
}

function isOn(val: string | undefined): boolean {
  return val !== "0" && val !== "false" && val !== "off" && val !== "none";
}

/** Word names its own styles in English in every language; other programs translate them. */
function headingNamed(name: string): number | undefined {
  if (/^(?:title|titre(?: principal)?)$/i.test(name)) return 0;
  const [, depth] = /^(?:heading|titre|überschrift|título|titolo) ?([1-9])$/i.exec(name) ?? [];
  return depth === undefined ? undefined : Number(depth);
}

/** Which lists have a sign or a number before each item: those without are indented text. */
export function listsOf(part: Uint8Array | undefined): (numbering: string, depth: number) => boolean {
  const unmarked = new Set<string>();
  const abstract = new Map<string, string>();
  let [list, level, isAbstract] = ["", "", false];
  readPart(part, {
    open: ({ name, attributes }) => {
      if (name === "abstractNum") [list, isAbstract] = [attributes.abstractNumId ?? "", true];
      else if (name === "num") [list, isAbstract] = [attributes.numId ?? "", false];
      else if (name === "abstractNumId") abstract.set(list, attributes.val ?? "");
      else if (name === "lvl") level = attributes.ilvl ?? "0";
      else if (name === "numFmt" && isAbstract && attributes.val === "none") unmarked.add(`${list} ${level}`);
    },
    close: () => {},
  });
  return (numbering, depth) =>
    abstract.has(numbering) && !unmarked.has(`${abstract.get(numbering)} ${depth}`);
}
