import { productNameOf } from "../../technologies/product-names";
import type { NamedAt } from "./named-in-prose";
import { otherDemandsIn } from "./other-demands";
import { plainLetters } from "./plain-letters";

const MEMBER = /[^,;:/()|•·–—]+/g;
/** Words of demands around a name: "une expérience de Foobar", "knowledge of FooBar". */
const AROUND =
  /^(?:.*\b(?:de|du|des|d['’]|en|sur|avec|sous|et|ou|le|la|les|l['’]|of|in|with|on|and|or|the|an?|using|comme|like)\s+)?(\S+(?:\s\S+){0,2}?)[.\s]*$/u;

/**
 * Names that look like products the catalogue does not know: distinctive spellings ("OpenFoo"), and plain capitals in
 * an enumeration that names technologies.
 */
export function unknownNames(sentence: string, names: readonly NamedAt[], isStack: boolean): string[] {
  const found: string[] = [];
  const amongKnown = isStack ? names.length > 0 : names.length > 1;
  for (const { 0: member, index } of sentence.matchAll(MEMBER)) {
    const end = index + member.length;
    if (names.some((name) => name.start < end && name.end > index)) continue;
    const text = member.trim().replace(/^(?:et|ou|and|or)\s+/i, "");
    const words = text.split(/\s+/).length;
    const name = AROUND.exec(text)?.[1]?.replace(/[.!?]+$/, "");
    if (name === undefined || otherDemandsIn(plainLetters(text)).length > 0) continue;
    const isBegin = index === 0 && words > 1;
    const product = productNameOf(name, amongKnown && words <= 3 && !isBegin);
    if (product !== null && !/^\d/.test(product) && !/^[A-Z]?\d+$/.test(product)) found.push(product);
  }
  return [...new Set(found)];
}
