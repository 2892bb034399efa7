import type { Unzipped } from "fflate";
import { isPageNumber } from "../page-number";
import { type Printed, plainTextOf, UnreadableDocument } from "../printed";
import { readBody } from "./body";
import { linksOf, wordParts } from "./package";
import { listsOf, Styles } from "./styles";

/**
 * The paragraphs and tables of a Word file: headers of pages first, then the text, footnotes and footers.
 * @throws UnreadableDocument when the file is no Word file, or a broken or enormous one.
 */
export function readDocx(bytes: Uint8Array): Printed[] {
  const parts = wordParts(bytes);
  const main = Object.keys(parts).find((name) => /^word\/document\d*\.xml$/.test(name));
  if (main === undefined) throw new UnreadableDocument("docx-broken");
  const styles = new Styles(parts["word/styles.xml"]);
  const isList = listsOf(parts["word/numbering.xml"]);
  const read = (name: string) => readBody(parts[name], { styles, isList, links: linksOf(parts, name) });
  const text = read(main);
  return [
    ...margins(parts, "header", read),
    ...text,
    ...read("word/footnotes.xml"),
    ...margins(parts, "footer", read),
  ];
}

/** Each different header or footer once: a file has one for first, odd and even pages. */
function margins(parts: Unzipped, kind: "header" | "footer", read: (name: string) => Printed[]): Printed[] {
  const names = Object.keys(parts).filter((name) => name.startsWith(`word/${kind}`));
  const seen = new Set<string>();
  return names.toSorted().flatMap((name) => {
    const blocks = read(name);
    const key = JSON.stringify(blocks);
    if (seen.has(key)) return [];
    seen.add(key);
    return blocks.map((block) =>
      block.kind === "paragraph" ? { ...block, isMargin: isPageNumber(plainTextOf(block)) } : block,
    );
  });
}
