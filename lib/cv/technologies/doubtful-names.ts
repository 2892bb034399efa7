import { itemsOf } from "./list-items";
import { mayBeProductName } from "./product-names";
import { LINE_BREAK, technologiesIn, technologiesOfName } from "./read-technologies";

/** A longer line is no list of what somebody used. */
const MOST_ITEMS = 60;

/**
 * What a stack section lists, is counted as no technology, and may be the name of one all the same: "frobnik" or "Acme
 * Frob" between commas or alone behind a label. Each once, in the order of the text.
 */
export function doubtfulNamesIn(body: string): string[] {
  const doubtful = body.split(LINE_BREAK).flatMap((line) => {
    const items = itemsOf(line).filter(({ after, parent }) => after !== ":" && parent === null);
    if (items.length > MOST_ITEMS) return [];
    const counted = new Set(technologiesIn(line).map(({ name }) => name));
    // A line in which nothing is counted says what was done unless all of it may be names.
    const mayBe = items.filter(({ text }) => !counted.has(text) && mayBeProductName(text));
    const isNaming = counted.size > 0 || mayBe.length === items.length;
    return isNaming ? mayBe.filter(({ text }) => technologiesOfName(text).length === 0) : [];
  });
  return [...new Set(doubtful.map(({ text }) => text))];
}
