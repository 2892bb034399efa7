import { type Unzipped, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { UnreadableDocument } from "../printed";

/** Bytes of one part once it is inflated: thousands of pages of text. */
const LARGEST_PART = 16 * 1024 * 1024;
const READ =
  /^word\/(?:document\d*|styles|numbering|footnotes|(?:header|footer)\d*)\.xml$|^word\/_rels\/.+\.rels$/;

/** The parts of a Word file that hold text or its look, by their names. */
export function wordParts(bytes: Uint8Array): Unzipped {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!READ.test(name)) return false;
        if (originalSize > LARGEST_PART) throw new UnreadableDocument("document-too-long");
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument("docx-broken");
  }
}

/** An element of XML without the prefix of its namespace. */
export type Tag = { name: string; attributes: Readonly<Record<string, string>> };

export type TagReader = {
  open: (tag: Tag) => void;
  close: (name: string) => void;
  text?: (text: string) => void;
};

/** Reads one part; a part that is absent is an empty one. */
export function readPart(part: Uint8Array | undefined, { open, close, text }: TagReader): void {
  if (part === undefined) return;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("opentag", ({ name, attributes }) => {
    const bare = Object.entries(attributes).map(([key, value]) => [withoutPrefix(key), value] as const);
    open({ name: withoutPrefix(name), attributes: Object.fromEntries(bare) });
  });
  parser.on("closetag", ({ name }) => close(withoutPrefix(name)));
  if (text !== undefined) parser.on("text", text);
  parser.on("error", () => {
    throw new UnreadableDocument("docx-broken");
  });
  parser.write(new TextDecoder().decode(part)).close();
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Addresses of the links of a part, by the ids that its text names. */
export function linksOf(parts: Unzipped, part: string): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const name = part.replace(/^word\//, "word/_rels/");
  readPart(parts[`${name}.rels`], {
    open: ({ name, attributes: { Id, Target, TargetMode } }) => {
      if (name === "Relationship" && TargetMode === "External" && Id !== undefined && Target !== undefined)
        links.set(Id, Target);
    },
    close: () => {},
  });
  return links;
}
