import mammoth from "mammoth";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Other people's readers of what is printed. */

type Outline = { title: string; items: Outline[] };

export type ReadPdf = {
  pages: number;
  info: Record<string, unknown>;
  isTagged: boolean;
  /** All text in the order of the file, pages joined by line breaks. */
  text: string;
  /** Pieces of text with where they begin, in points from the left of their page. */
  pieces: { text: string; left: number }[];
  /** The same, page by page. */
  pageTexts: string[];
  /** Roles of the structure tree with the text each holds, in order: `["H1", "Parcours"]`. */
  tagged: [role: string, text: string][];
  /** Languages that the structure tree names, each with the text it holds. */
  spoken: [lang: string, text: string][];
  outline: Outline[];
  links: string[];
  attachments: { name: string; content: Buffer }[];
};

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  try {
    const read: ReadPdf = {
      pages: pdf.numPages,
      info: { ...(await pdf.getMetadata()).info },
      isTagged: (await pdf.getMarkInfo())?.Marked === true,
      text: "",
      pieces: [],
      pageTexts: [],
      tagged: [],
      spoken: [],
      outline: outlineOf(await pdf.getOutline()),
      links: [],
      attachments: attachmentsOf((await pdf.getAttachments()) ?? {}),
    };
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const pieces = new Map<string, string>();
      let pageText = "";
      let open: string | undefined;
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      for (const item of items) {
        if ("str" in item) {
          const text = item.hasEOL ? `${item.str}\n` : item.str;
          pageText += text;
          read.pieces.push({ text: item.str, left: item.transform[4] });
          if (open !== undefined) pieces.set(open, (pieces.get(open) ?? "") + text);
        } else if (item.type === "beginMarkedContentProps") open = item.id ?? undefined;
        else if (item.type === "endMarkedContent") open = undefined;
      }
      read.pageTexts.push(pageText);
      const tree = await page.getStructTree();
      read.tagged.push(...taggedIn(tree, pieces));
      read.spoken.push(...spokenIn(tree, pieces));
      for (const annotation of await page.getAnnotations()) {
        if (typeof annotation.url === "string") read.links.push(annotation.url);
      }
    }
    read.text = read.pageTexts.join("\n");
    return read;
  } finally {
    await pdf.destroy();
  }
}

function attachmentsOf(files: Record<string, { content: Uint8Array }>): ReadPdf["attachments"] {
  return Object.entries(files).map(([name, { content }]) => ({ name, content: Buffer.from(content) }));
}

type Node = { role?: string; lang?: string; id?: string; children?: Node[] };

function taggedIn(node: Node | null, pieces: ReadonlyMap<string, string>): [string, string][] {
  if (node === null) return [];
  const own: [string, string][] = node.role === undefined ? [] : [[node.role, textUnder(node, pieces)]];
  return [...own, ...(node.children ?? []).flatMap((child) => taggedIn(child, pieces))];
}

function spokenIn(node: Node | null, pieces: ReadonlyMap<string, string>): [string, string][] {
  if (node === null) return [];
  const own: [string, string][] = node.lang === undefined ? [] : [[node.lang, textUnder(node, pieces)]];
  return [...own, ...(node.children ?? []).flatMap((child) => spokenIn(child, pieces))];
}

function textUnder(node: Node, pieces: ReadonlyMap<string, string>): string {
  if (node.children === undefined) return pieces.get(node.id ?? "") ?? "";
  return node.children.map((child) => textUnder(child, pieces)).join("");
}

function outlineOf(items: readonly Outline[] | null): Outline[] {
  return (items ?? []).map(({ title, items: under }) => ({ title, items: outlineOf(under) }));
}

/** The bookmarks at a depth, 1 being the first. */
export function bookmarksAt(outline: readonly Outline[], depth: number): string[] {
  return depth === 1
    ? outline.map(({ title }) => title)
    : outline.flatMap(({ items }) => bookmarksAt(items, depth - 1));
}

/** A Word document as HTML, by mammoth. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: ["p[style-name='Title'] => h1.title:fresh"] },
  );
  return value;
}

/** The texts of one kind of element. */
export function elementsOf(html: string, tag: string): string[] {
  return [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, "gs"))].map(([, inside = ""]) =>
    textOf(inside),
  );
}

/** HTML as its text. */
export function textOf(html: string): string {
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return html
    .replace(/<br ?\/?>|<\/(?:p|li|h\d|td|th)>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity, name: string) => entities[name] ?? entity)
    .trim();
}
