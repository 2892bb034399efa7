import { productNameOf } from "../../technologies/product-names";
import type { NamedAt } from "./named-in-prose";
import { otherDemandsIn } from "./other-demands";

const MEMBER = /[^,;:/()|•·–—]+/g;
/** Words of demands around a name: "une expérience de Foobar", "knowledge of FooBar". */
const AROUND =
  /^(?:.*\b(?:de|du|des|d['’]|en|sur|avec|sous|et|ou|le|la|les|l['’]|of|in|with|on|and|or|the|an?|using|comme|like)\s+)?(\S+(?:\s\S+){0,2}?)[.\s]*$/u;

/**
 * Names that look like products the catalogue does not know: distinctive spellings ("OpenFoo"), and plain capitals in
 * an enumeration that names technologies.
 * @param plain the sentence in plain letters, place for place.
 */
export function unknownNames(
  sentence: string,
  plain: string,
  names: readonly NamedAt[],
  isStack: boolean,
): string[] {
  const found: string[] = [];
  const amongKnown = isStack ? names.length > 0 : names.length > 1;
  for (const { 0: member, index } of sentence.matchAll(MEMBER)) {
    const end = index + member.length;
    if (!/[A-Z\d._]/.test(member)) continue;
    if (names.some((name) => name.start < end && name.end > index)) continue;
    const text = member.trim().replace(/^(?:et|ou|and|or)\s+/i, "");
    const words = text.split(/\s+/).length;
    const name = AROUND.exec(text)?.[1]?.replace(/[.!?]+$/, "");
    if (name === undefined) continue;
    const isBegin = index === 0 && words > 1;
    const product = productNameOf(name, amongKnown && words <= 3 && !isBegin);
    if (
      product !== null &&
      /-(?:engineer|developer|manager|architect|admin|ingenieur|developpeur)s?$/i.test(product)
    )
      continue;
    if (product === null || /^\d/.test(product) || /^[A-Z]?\d+$/.test(product)) continue;
    if (otherDemandsIn(plain.slice(index, end)).length === 0) found.push(product);
  }
  return [...new Set(found)];
}
