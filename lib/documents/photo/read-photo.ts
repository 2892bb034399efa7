import { readJpeg } from "./jpeg";
import { readPng } from "./png";
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
