/** The page tree is the first object that Typst writes. */
const PAGE_TREE = /\/Type\s*\/Pages\s*\/Count (\d+)/;
const WHERE = 4096;

/** How many pages a PDF of ours has; null when it does not tell where we look. */
export function pageCount(pdf: Uint8Array): number | null {
  const found = PAGE_TREE.exec(new TextDecoder("latin1").decode(pdf.subarray(0, WHERE)))?.[1];
  return found === undefined ? null : Number(found);
}
