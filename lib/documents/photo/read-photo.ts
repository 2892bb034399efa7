import { asciiAt, joined, numberAt } from "./bytes";
import { readJpeg } from "./jpeg";
import { readWebp } from "./webp";

export type Photo = {
  format: PhotoFormat;
  /** Pixels, as the picture is shown: upright. */
  width: number;
  height: number;
  /** The picture alone: what cameras and programs write beside it is gone. */
  bytes: Uint8Array<ArrayBuffer>;
};

export type PhotoFormat = "jpg" | "png" | "webp";

/** The largest photo that is kept; a browser with scripts makes it far smaller before it is sent. */
export const MAX_PHOTO_BYTES = 200_000;
const MAX_PHOTO_SIDE = 1024;

export type PhotoFault = "noImage" | "tooLarge" | "tooWide";

/**
 * What may become the photo of a CV, by its content: a JPEG, a PNG or a WebP within the limits, without position, date,
 * camera, comments, colour profile, previews or whatever else stands beside the picture, but for which side of it is up.
 */
export function readPhoto(given: Uint8Array): Photo | PhotoFault {
  const read = readJpeg(given) ?? readPng(given) ?? readWebp(given);
  if (read === null) return "noImage";
  if (read.width > MAX_PHOTO_SIDE || read.height > MAX_PHOTO_SIDE) return "tooWide";
  return read.bytes.length > MAX_PHOTO_BYTES ? "tooLarge" : read;
}

const SIGNATURE = "\x89PNG\r\n\x1a\n";
/** What a picture is drawn from: no text, no date, no camera, no colour profile, no further pictures. */
const DRAWN: ReadonlySet<string> = new Set(["IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "IDAT", "IEND"]);

/** A PNG of the parts that it is drawn from; null for anything else, and for one that is cut. */
function readPng(bytes: Uint8Array): Photo | null {
  if (asciiAt(bytes, 0, 8) !== SIGNATURE || asciiAt(bytes, 12, 4) !== "IHDR") return null;
  const [width, height] = [numberAt(bytes, 16, 4), numberAt(bytes, 20, 4)];
  if (width === 0 || height === 0) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let hasData = false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    // Length, name and checksum stand around what a part holds.
    const next = at + 12 + numberAt(bytes, at, 4);
    const name = asciiAt(bytes, at + 4, 4);
    if (next > bytes.length) return null;
    if (DRAWN.has(name)) kept.push(bytes.subarray(at, next));
    if (name === "IDAT") hasData = true;
    if (name === "IEND") return hasData ? { format: "png", width, height, bytes: joined(kept) } : null;
    at = next;
  }
  return null;
}
