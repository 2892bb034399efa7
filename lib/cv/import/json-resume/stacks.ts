import { fragmentsOf } from "../ledger/html-text";
import { sectionKindOf } from "../ledger/topics";

/** A text of JSON as Markdown: some tools write HTML into their fields. */
export function markdownOf(text: string): string {
  if (!/<\/?[a-z][^<>]*>/i.test(text)) return text;
  return fragmentsOf(text.split("\n"), () => false)
    .map((fragment) => fragment.text.trimEnd())
    .filter((line) => line.trim() !== "")
    .join("\n");
}

/** "Technologies: Go, SQL", "**Stack** - Go", alone or at the end of a sentence. "Built with Go" stays a sentence. */
const LABELLED = /^(.*?(?:^|[.;!]\s+))[\s*_-]*([\p{L}][\p{L} ]{1,38}?)[\s*_]*(?::|\s[-–—]\s)[\s*_]*(\S.*)$/u;
/** A list of what was used, under the words that the text itself puts before it. */
export type Stack = { title: string; body: string };

/** The lines that name what was used, and the others; a sentence before such a list stays a line. */
export function partStacks(lines: readonly string[]): { texts: string[]; stacks: Stack[] } {
  const texts: string[] = [];
  const stacks: Stack[] = [];
  for (const line of lines) {
    const [, before = "", label = "", list = ""] = LABELLED.exec(line) ?? [];
    if (label !== "" && sectionKindOf(label) === "stack") {
      stacks.push({ title: label, body: list });
      if (before.trim() !== "") texts.push(before.trim());
    } else texts.push(line);
  }
  return { texts, stacks };
}
