import { useLocale, useTranslations } from "next-intl";
import { differenceWords } from "@/lib/cv/differences/words";
import { Come, Gone, TextDifference } from "./text-difference";

/** Texts of more than a line are compared word by word. */
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
  if (isText(before) && isText(after) && (isLong(before) || isLong(after))) {
    return <TextDifference before={before} after={after} />;
  }
  return (
    <p className="text-sm [overflow-wrap:anywhere]">
      <Gone label={t("before")} text={words.value(field, before)} /> <span aria-hidden="true">→</span>{" "}
      <Come label={t("after")} text={words.value(field, after)} />
    </p>
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isLong(text: string): boolean {
  return text.length > LONGEST_LINE || text.includes("\n");
}
