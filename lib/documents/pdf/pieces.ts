import "./node-20";
import { getDocumentProxy } from "unpdf";
import { UnreadableDocument } from "../printed";
import { smallShapes } from "./shapes";

/** A stretch of text as the file draws it. In points from the top left of the page; `y` is the line it stands on. */
export type Piece = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  href: string | null;
};

export type Page = { width: number; height: number; pieces: Piece[] };

/** Longer than any CV; a book is refused. */
const MOST_PAGES = 60;
const MOST_PIECES = 200_000;
/** Fewer letters a page are a stamp on a picture. */
const FEWEST_LETTERS = 15;

type Box = { left: number; right: number; top: number; bottom: number; href: string };

/**
 * The text of a PDF with its places. Signs of lists that are drawn and not written stand as "•".
 * @throws UnreadableDocument when it is protected by a password, broken, far too long, or holds pictures instead of text.
 */
export async function readPieces(bytes: Uint8Array): Promise<Page[]> {
  const document = await opened(bytes);
  if (document.numPages > MOST_PAGES) throw new UnreadableDocument("document-too-long");
  const pages: Page[] = [];
  let [letters, pieces] = [0, 0];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await refuseBroken(document.getPage(number).then(readPage));
    letters += page.pieces.reduce((sum, { text }) => sum + text.trim().length, 0);
    pieces += page.pieces.length;
    if (pieces > MOST_PIECES) throw new UnreadableDocument("document-too-long");
    pages.push(page);
  }
  if (letters < FEWEST_LETTERS * pages.length) throw new UnreadableDocument("pdf-scan");
  return pages;
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

async function opened(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // A copy: the reader takes what it is given.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      maxImageSize: 0,
      disableFontFace: true,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new UnreadableDocument(isLocked ? "document-password" : "pdf-broken");
  }
}

/** The reader meets what is damaged wherever it stands in a file, and throws errors of many kinds. */
async function refuseBroken(page: Promise<Page>): Promise<Page> {
  try {
    return await page;
  } catch (error) {
    throw new UnreadableDocument("pdf-broken", { cause: error });
  }
}

async function readPage(page: PdfPage): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number];
  const onPage = (x: number, y: number) => ({ x: a * x + c * y + e, y: b * x + d * y + f });
  // Fonts are known by their names only once the page was read as drawing.
  const drawing = await page.getOperatorList();
  const content = await page.getTextContent({ includeMarkedContent: false });
  const boxes = await linkBoxes(page, onPage);
  const pieces: Piece[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str === "") continue;
    const [, , skewX, scaleY, left, base] = item.transform as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const isUpright = Math.abs(skewX) <= Math.abs(scaleY);
    const { x, y } = onPage(left, base);
    // What stands on its side is a watermark or a decoration more often than text, and is read all the same.
    const piece = { x, y, width: isUpright ? item.width : item.height, size: Math.hypot(skewX, scaleY) };
    const middle = { x: piece.x + piece.width / 2, y: piece.y - piece.size / 3 };
    pieces.push({
      ...piece,
      text: item.str,
      ...weightOf(fontName(page, item.fontName)),
      href: boxes.find((box) => isIn(box, middle))?.href ?? null,
    });
  }
  const typical = typicalSize(pieces);
  const shapes = await smallShapes(drawing, { largest: typical * 0.6 });
  const signs = shapes.map(({ x, y, size }) => {
    const at = onPage(x, y);
    // A sign is drawn around the middle of small letters, which stand on the line.
    return signAt(at.x, at.y + typical * 0.3, { width: size, size: typical });
  });
  pieces.push(...signs.filter((sign) => opensLine(sign, pieces, signs)));
  page.cleanup();
  return { width, height, pieces };
}

function signAt(x: number, y: number, { width, size }: Pick<Piece, "width" | "size">): Piece {
  return { text: "•", x, y, width, size, bold: false, italic: false, href: null };
}

/** Whether text begins right after a sign and nothing stands before it: dots that show a level are no list. */
function opensLine(sign: Piece, pieces: readonly Piece[], signs: readonly Piece[]): boolean {
  const reach = 3 * sign.size;
  const isNear = (other: Piece) => other !== sign && Math.abs(other.y - sign.y) < 0.6 * sign.size;
  const near = pieces.filter((piece) => piece.text.trim() !== "" && isNear(piece));
  const isAfter = ({ x }: Piece) => x > sign.x && x - sign.x < reach;
  const isBefore = ({ x, width }: Piece) => x < sign.x && sign.x - (x + width) < reach;
  return near.some(isAfter) && !near.some(isBefore) && !signs.filter(isNear).some(isAfter);
}

function fontName(page: PdfPage, id: string): string {
  try {
    const font: unknown = page.commonObjs.get(id);
    return font !== null && typeof font === "object" && "name" in font ? String(font.name) : "";
  } catch {
    // Not loaded: a font that the page names and does not draw with.
    return "";
  }
}

function weightOf(name: string): { bold: boolean; italic: boolean } {
  return {
    bold: /bold|black|heavy|semi|demi|(?:^|[-,_])(?:bd|sb)(?:$|[-,_])/i.test(name),
    italic: /italic|oblique/i.test(name),
  };
}

async function linkBoxes(
  page: PdfPage,
  onPage: (x: number, y: number) => { x: number; y: number },
): Promise<Box[]> {
  const annotations: unknown[] = await page.getAnnotations();
  return annotations.flatMap((annotation): Box[] => {
    if (annotation === null || typeof annotation !== "object") return [];
    if (!("url" in annotation && "rect" in annotation)) return [];
    const { url, rect } = annotation;
    if (typeof url !== "string" || !Array.isArray(rect) || rect.length !== 4) return [];
    const [one, other] = [onPage(Number(rect[0]), Number(rect[1])), onPage(Number(rect[2]), Number(rect[3]))];
    return [
      {
        left: Math.min(one.x, other.x),
        right: Math.max(one.x, other.x),
        top: Math.min(one.y, other.y),
        bottom: Math.max(one.y, other.y),
        href: url,
      },
    ];
  });
}

function isIn({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The size that most letters have. */
function typicalSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.trim().length);
  }
  const [most] = [...letters].toSorted((one, other) => other[1] - one[1]);
  return most?.[0] ?? 10;
}
