import { fold } from "./normalize";

/**
 * The slug of a text, never empty: `Gestion DNS` is `gestion-dns`, `C++` is `cpp`, `C#` is `csharp`, `.NET` is
 * `dotnet`, `Let’s Encrypt` is `lets-encrypt`. A text without any Latin letter or digit ("数据", "…") gets `x-`
 * and a number made from it, the same each time.
 */
export function slugOf(text: string): string {
  const slug = fold(text)
    .replace(/(?<=[a-z])\+\+/g, "pp")
    .replace(/(?<=[a-z])#/g, "sharp")
    .replace(/(?<=^|\s)\.(?=[a-z])/g, "dot")
    .replace(/'s\b/g, "s")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug === "" ? `x-${fingerprint(text)}` : slug;
}

/** FNV-1a, 32 bits, in base 36. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.normalize("NFC")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
