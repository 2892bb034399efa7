import { useTranslations } from "next-intl";
import type { PartialDate } from "@/lib/cv/model";
import type { Words } from "@/lib/cv/words/words";

/** Stands before a date that is only a bound, and never alone at the end of a line. */
export const BOUND_SIGN = { first: "≥\u00a0", last: "≤\u00a0" };

/** The first or the last use: the date itself where the CV gives it, else the bound that the mission sets. */
export function BoundDate({
  date,
  end,
  isDated,
  words,
}: {
  date: PartialDate | null;
  end: "first" | "last";
  isDated: boolean;
  words: Words;
}) {
  const t = useTranslations("technology");
  if (date === null) return t("ongoing");
  const time = <time dateTime={date}>{words.date(date)}</time>;
  if (isDated) return time;
  const label = t(end === "first" ? "notBefore" : "notAfter");
  return (
    <>
      <span aria-hidden="true" title={label}>
        {BOUND_SIGN[end]}
      </span>
      <span className="sr-only">{label} </span>
      {time}
    </>
  );
}
