/**
 * The photo of a CV is named by its content, its sides and its format, as `3f0c…-480x512.jpg`; the picture itself is kept
 * beside the CV, under that name. `profile.photo` holds the name, "" when there is none.
 */
const NAME = /^[0-9a-f]{32}-([1-9]\d{0,3})x([1-9]\d{0,3})\.(jpg|png|webp)$/;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
};

export type PhotoAddress = {
  /** From the root of the site. */
  path: string;
  /** Pixels. */
  width: number;
  height: number;
  mediaType: string;
};

/** @param digest of the picture, hexadecimal. */
export function photoName(digest: string, photo: { width: number; height: number; format: string }): string {
  return `${digest.slice(0, 32)}-${photo.width}x${photo.height}.${photo.format}`;
}

/** Where a photo is found and what it is, which its name says; null for what names none. */
export function photoAddress(name: string): PhotoAddress | null {
  const [, width, height, format = ""] = NAME.exec(name) ?? [];
  const mediaType = MEDIA_TYPES[format];
  if (mediaType === undefined) return null;
  return { path: `/photo/${name}`, width: Number(width), height: Number(height), mediaType };
}
