import { asciiAt, joined, numberAt } from "./bytes";
import type { Photo } from "./read-photo";

type Part = { name: string; whole: Uint8Array; data: Uint8Array };
type Size = { width: number; height: number };

/** A WebP of one picture and its transparency; null for anything else, for one that moves and for one that is cut. */
export function readWebp(bytes: Uint8Array): Photo | null {
  if (asciiAt(bytes, 0, 4) !== "RIFF" || asciiAt(bytes, 8, 4) !== "WEBP") return null;
  const parts = partsOf(bytes);
  if (parts === null || parts.some(({ name }) => name === "ANIM" || name === "ANMF")) return null;
  const picture = parts.find(({ name }) => name === "VP8 " || name === "VP8L");
  const size = picture === undefined ? null : sizeOf(picture);
  if (picture === undefined || size === null) return null;
  const alpha = picture.name === "VP8 " ? parts.find(({ name }) => name === "ALPH") : undefined;
  // Only a picture whose transparency stands apart needs to say so.
  const kept = [...(alpha === undefined ? [] : [extended(size), evenly(alpha.whole)]), evenly(picture.whole)];
  return { format: "webp", ...size, bytes: riff(kept) };
}

function partsOf(bytes: Uint8Array): Part[] | null {
  const end = 8 + numberAt(bytes, 4, 4, "little");
  if (end > bytes.length) return null;
  const parts: Part[] = [];
  let at = 12;
  while (at + 8 <= end) {
    const length = numberAt(bytes, at + 4, 4, "little");
    const next = at + 8 + length;
    if (next > end) return null;
    const name = asciiAt(bytes, at, 4);
    parts.push({ name, whole: bytes.subarray(at, next), data: bytes.subarray(at + 8, next) });
    at = next + (length % 2);
  }
  return parts;
}

/** Of a key frame (RFC 6386 §9.1), or of a lossless picture, whose sides are one less in 14 bits each. */
function sizeOf({ name, data }: Part): Size | null {
  const [width, height] =
    name === "VP8 "
      ? [numberAt(data, 6, 2, "little") % 0x4000, numberAt(data, 8, 2, "little") % 0x4000]
      : losslessSides(numberAt(data, 1, 4, "little"));
  const isWhole = name === "VP8 " ? numberAt(data, 3, 3) === 0x9d012a : data[0] === 0x2f;
  return isWhole && width > 0 && height > 0 ? { width, height } : null;
}

function losslessSides(bits: number): [width: number, height: number] {
  return [(bits % 0x4000) + 1, (Math.floor(bits / 0x4000) % 0x4000) + 1];
}

/** The head of a picture with transparency, and with nothing else. */
function extended({ width, height }: Size): Uint8Array {
  const head = new Uint8Array(18);
  head.set(new TextEncoder().encode("VP8X"));
  head[4] = 10;
  head[8] = 0x10;
  head.set(littleEndian(width - 1, 3), 12);
  head.set(littleEndian(height - 1, 3), 15);
  return head;
}

function riff(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const body = joined([new TextEncoder().encode("WEBP"), ...parts]);
  return joined([new TextEncoder().encode("RIFF"), littleEndian(body.length, 4), body]);
}

function evenly(part: Uint8Array): Uint8Array {
  return part.length % 2 === 0 ? part : joined([part, Uint8Array.of(0)]);
}

function littleEndian(number: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => Math.floor(number / 256 ** at) % 256);
}
