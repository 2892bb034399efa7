import { asciiAt, joined, numberAt } from "./bytes";

const EXIF = "Exif\0\0";
/** The tag of Exif (2.3, §4.6.4) that says which side of a picture is up, as a number of two bytes. */
const ORIENTATION = 0x0112;
const SHORT = 3;

/** How a viewer turns or mirrors a JPEG before it is shown, 1 to 8; 1, as it is, when this segment does not say. */
export function orientationOf(segment: Uint8Array): number {
  // Marker and length stand before, and places count from what follows the name.
  if (asciiAt(segment, 4, EXIF.length) !== EXIF) return 1;
  const tiff = segment.subarray(4 + EXIF.length);
  const order = asciiAt(tiff, 0, 2) === "II" ? "little" : "big";
  const directory = numberAt(tiff, 4, 4, order);
  const count = numberAt(tiff, directory, 2, order);
  for (let at = directory + 2; at + 12 <= Math.min(tiff.length, directory + 2 + count * 12); at += 12) {
    if (numberAt(tiff, at, 2, order) !== ORIENTATION || numberAt(tiff, at + 2, 2, order) !== SHORT) continue;
    const value = numberAt(tiff, at + 8, 2, order);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** From 5 on width and height are exchanged. */
export function isOnItsSide(orientation: number): boolean {
  return orientation >= 5;
}

/** A segment that says the orientation and nothing else. */
export function orientationSegment(orientation: number): Uint8Array {
  const entry = [0x01, 0x12, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0];
  const tiff = Uint8Array.of(0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0);
  const name = new TextEncoder().encode(EXIF);
  return joined([Uint8Array.of(0xff, 0xe1, 0, 2 + name.length + tiff.length), name, tiff]);
}
