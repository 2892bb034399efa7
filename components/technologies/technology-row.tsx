import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DeclaredLevel } from "@/components/skills/declared-level";
import type { Level } from "@/lib/cv/model";
import { datedEnds, type TechnologyFacts } from "@/lib/cv/view/technology-facts";
import type { Words } from "@/lib/cv/words/words";
import { BoundDate } from "./bound-date";
import { CategoryDot } from "./category-dot";

/** A row of the table; on a narrow screen, a card whose facts carry the names of their columns. */
export function TechnologyRow({
  facts,
  scale,
  words,
}: {
  facts: TechnologyFacts;
  scale: readonly Level[];
  words: Words;
}) {
  const t = useTranslations("technologies");
  const { slug, name, category, level, exposure } = facts;
  const { stated, atMost, firstUsed, lastUsed, projects } = exposure;
  const isDated = datedEnds(facts);
  return (
    <tr className="border-b border-line-2 last:border-b-0 max-lg:grid max-lg:grid-cols-2 max-lg:content-start max-lg:gap-x-4 max-lg:border-line max-lg:px-5 max-lg:py-3">
      <th scope="row" className="py-1.5 pr-2 text-left font-medium lg:pl-5">
        <Link
          href={`/technologies/${slug}`}
          prefetch={false}
          className="inline-flex min-h-6 items-center gap-2 [overflow-wrap:anywhere] hover:underline hover:underline-offset-4"
        >
          <CategoryDot category={category} />
          {name}
        </Link>
      </th>
      <td className={`${CELL} max-lg:hidden`}>{words.categories[category]}</td>
      <td className={`${CELL} max-lg:text-right`}>
        <DeclaredLevel level={level} scale={scale} />
      </td>
      <td className={`${CELL} text-ink max-lg:col-span-2`}>{words.exposure(exposure)}</td>
      <td className={`${CELL} max-lg:hidden`}>
        <Months months={stated} words={words} />
      </td>
      <td className={`${CELL} max-lg:hidden`}>
        <Months months={atMost} words={words} />
      </td>
      <Fact label={t("first")}>
        {firstUsed === undefined ? null : (
          <BoundDate date={firstUsed} end="first" isDated={isDated.first} words={words} />
        )}
      </Fact>
      <Fact label={t("last")}>
        {lastUsed === undefined ? null : (
          <BoundDate date={lastUsed} end="last" isDated={isDated.last} words={words} />
        )}
      </Fact>
      <td className={`${CELL} lg:pr-5 lg:text-right max-lg:col-span-2 max-lg:flex max-lg:gap-2`}>
        <span className="text-sm text-mute lg:hidden">{t("projects")}</span>
        {projects}
      </td>
    </tr>
  );
}

const CELL = "py-1.5 pr-2 text-ink-2 tabular-nums lg:px-2";

/** A number of months in words, and as the number it is sorted by. */
function Months({ months, words }: { months: number; words: Words }) {
  return months === 0 ? null : <data value={months}>{words.duration(months)}</data>;
}

/** A cell that says nothing is not there on a card. */
function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td className={`${CELL} ${children === null ? "max-lg:hidden" : ""}`}>
      <span className="block text-sm text-mute lg:hidden">{label}</span>
      {children}
    </td>
  );
}
