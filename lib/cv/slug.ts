import { fold } from "./fold";

/**
 * The slug of a name: `Gestion DNS` is `gestion-dns`, `C++` is `cpp`, `C#` is `csharp`, `.NET` is `dotnet`,
 * `Let’s Encrypt` is `lets-encrypt`. A name without any Latin letter or digit gives "".
 */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/\+\+/g, "pp")
    .replace(/(?<=[a-z])#/g, "sharp")
    .replace(/(?<=^|\s)\.(?=[a-z])/g, "dot")
    .replace(/'s\b/g, "s")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
