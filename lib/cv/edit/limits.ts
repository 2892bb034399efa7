/** Characters of one Markdown text: longer ones are refused, and not worth reading as they are typed. */
export const LONGEST_TEXT = 100_000;

/** Characters of a text of one line. */
export const LONGEST_LINE = 200;
