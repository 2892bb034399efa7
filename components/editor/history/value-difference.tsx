import { useLocale, useTranslations } from "next-intl";
import { differenceWords } from "@/lib/cv/differences/words";
import { Come, Gone, TextDifference } from "./text-difference";

/** Texts are compared word by word: Markdown, and whatever is longer than a line. */
const TEXTS: ReadonlySet<string> = new Set(["summary", "body"]);
const LONGEST_LINE = 80;

/** A value of a field before and after. */
export function ValueDifference({
  field,
  before,
  after,
}: {
  field: string;
  before: unknown;
  after: unknown;
}) {
  const t = useTranslations("editor.differences");
  const words = differenceWords(useLocale());
  if (isText(field, before) && isText(field, after)) return <TextDifference before={before} after={after} />;
  return (
    <p className="text-sm [overflow-wrap:anywhere]">
      <Gone label={t("before")} text={words.value(field, before)} /> <span aria-hidden="true">→</span>{" "}
      <Come label={t("after")} text={words.value(field, after)} />
    </p>
  );
}

/** Whether a value is a text to read, rather than a word; an empty one says nothing of its own. */
function isText(field: string, value: unknown): value is string {
  if (typeof value !== "string") return false;
  return TEXTS.has(field) ? value !== "" : value.length > LONGEST_LINE;
}
