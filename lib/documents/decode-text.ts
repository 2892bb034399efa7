/** Text with the encoding it was in; null for what is no text in any encoding that people use. */
export type DecodedText = { text: string; encoding: "utf-8" | "utf-16" | "windows-1252" };

/** Reads UTF-8, UTF-16 with or without its mark, and Windows-1252, which everything else is taken for that has no control letters. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const wide = utf16Of(bytes);
  if (wide !== null) {
    const text = decoded(bytes, wide);
    return text === null ? null : { text, encoding: "utf-16" };
  }
  if (bytes.includes(0)) return null;
  const text = decoded(bytes, "utf-8");
  if (text !== null) return { text, encoding: "utf-8" };
  // Letters of controls are in no text, but in nearly every binary file.
  const isText = bytes.every((byte) => byte >= 0x20 || (byte >= 0x07 && byte <= 0x0d) || byte === 0x1b);
  return isText ? { text: windows1252(bytes), encoding: "windows-1252" } : null;
}

/** What stands between 0x80 and 0x9F, where Node 20 reads Windows-1252 as Latin-1; gaps are control letters there too. */
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80] ?? letter);
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** By its mark; without one, every second byte of Western text is zero. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = 0.35 * start.length;
  if (odd > most && even < most / 20) return "utf-16le";
  return even > most && odd < most / 20 ? "utf-16be" : null;
}
