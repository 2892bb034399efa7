import { asciiAt, joined, numberAt } from "./bytes";
import { isOnItsSide, orientationOf, orientationSegment } from "./orientation";
import type { Photo } from "./read-photo";

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;

/** Tables and restarts, without which nothing can be drawn. */
const TABLES: ReadonlySet<number> = new Set([0xc4, 0xcc, 0xdb, 0xdd]);
/** Says how colours were mixed, and nothing else. */
const ADOBE = 0xee;
const ADOBE_LENGTH = 14;

/** Beside the picture only this is read: which side is up. */
const EXIF = 0xe1;

/** A JPEG (ITU T.81) of its frame, tables and scans alone, and of which side is up; null for anything else, and for one that is cut. */
export function readJpeg(bytes: Uint8Array): Photo | null {
  if (bytes[0] !== 0xff || bytes[1] !== START) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  let hasScan = false;
  let orientation = 1;
  let at = 2;
  while (at < bytes.length) {
    // Markers may be preceded by any number of these.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined) return null;
    if (marker === END) {
      kept.push(Uint8Array.of(0xff, END));
      if (size === null || !hasScan) return null;
      if (orientation > 1) kept.splice(1, 0, orientationSegment(orientation));
      const { width, height } = size;
      const shown = isOnItsSide(orientation) ? { width: height, height: width } : size;
      return { format: "jpg", ...shown, bytes: joined(kept) };
    }
    const length = numberAt(bytes, at + 2, 2);
    const next = at + 2 + length;
    if (marker < 0xc0 || length < 2 || next > bytes.length) return null;
    const segment = bytes.subarray(at, next);
    at = next;
    if (isFrame(marker)) {
      if (size !== null) return null;
      size = { height: numberAt(segment, 5, 2), width: numberAt(segment, 7, 2) };
      if (size.width === 0 || size.height === 0) return null;
      kept.push(segment);
    } else if (marker === SCAN) {
      const end = endOfScan(bytes, at);
      kept.push(segment, bytes.subarray(at, end));
      hasScan = true;
      at = end;
    } else if (marker === EXIF && orientation === 1) orientation = orientationOf(segment);
    else if (TABLES.has(marker) || (marker === ADOBE && isAdobe(segment))) kept.push(segment);
  }
  return null;
}

/** Baseline, progressive and the like: every 0xCn but tables and what is reserved. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !TABLES.has(marker) && marker !== 0xc8;
}

function isAdobe(segment: Uint8Array): boolean {
  return segment.length === ADOBE_LENGTH + 2 && asciiAt(segment, 4, 5) === "Adobe";
}

/** Where the next marker begins: within a scan 0xFF is followed by a zero, or by a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const next = bytes[at + 1];
    if (bytes[at] === 0xff && next !== undefined && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 1;
  }
  return at;
}
