import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CategoryDot } from "@/components/charts/category-dot";
import { DeclaredLevel } from "@/components/skills/declared-level";
import type { Level } from "@/lib/cv/model";
import { datedEnds, type TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import type { Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import { BoundDate } from "./bound-date";

/** A row of the table; on a narrow screen, a card whose facts carry the names of their columns. */
export function TechnologyRow({
  facts,
  scale,
  words,
  lang,
}: {
  facts: TechnologyFacts;
  scale: readonly Level[];
  words: Words;
  lang: Locale;
}) {
  const t = useTranslations("technologies");
  const { slug, name, category, level, through, exposure } = facts;
  const { stated, atMost, firstUsed, lastUsed, projects } = exposure;
  const isDated = datedEnds(facts);
  return (
    <tr className="border-b border-line-2 last:border-b-0 max-lg:grid max-lg:grid-cols-3 max-lg:content-start max-lg:gap-x-2 max-lg:border-line max-lg:px-5 max-lg:py-3">
      <th scope="row" className="py-1.5 pr-2 text-left font-medium max-lg:col-span-2 lg:pl-5">
        <Link
          href={`/technologies/${slug}`}
          prefetch={false}
          className="inline-flex min-h-6 items-center gap-2 [overflow-wrap:anywhere] hover:underline hover:underline-offset-4"
        >
          <CategoryDot category={category} />
          {name}
        </Link>
      </th>
      <td className={`${CELL} max-lg:col-span-3 max-lg:pt-0 max-lg:text-sm max-lg:text-mute`}>
        {words.categories[category]}
      </td>
      <td className={`${CELL} max-lg:col-start-3 max-lg:row-start-1 max-lg:pr-0 max-lg:text-right`}>
        <DeclaredLevel level={level} through={through} scale={scale} lang={lang} />
      </td>
      <td className={`${CELL} text-ink max-lg:col-span-3`}>{words.exposure(exposure)}</td>
      <td className={MONTHS}>{stated || null}</td>
      <td className={MONTHS}>{atMost || null}</td>
      <Fact label={t("first")} className="lg:pl-8">
        {firstUsed === undefined ? null : (
          <BoundDate date={firstUsed} end="first" isDated={isDated.first} words={words} />
        )}
      </Fact>
      <Fact label={t("last")}>
        {lastUsed === undefined ? null : (
          <BoundDate date={lastUsed} end="last" isDated={isDated.last} words={words} />
        )}
      </Fact>
      <Fact label={t("projects")} className="lg:pr-5 lg:text-right">
        {projects}
      </Fact>
    </tr>
  );
}

const CELL = "py-1.5 pr-2 text-ink-2 tabular-nums lg:px-2";

const MONTHS = `${CELL} text-right max-lg:hidden`;

/** A cell that says nothing is not there on a card. */
function Fact({
  label,
  className = "",
  children,
}: {
  label: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <td className={`${CELL} ${className} ${children === null ? "max-lg:hidden" : ""}`}>
      <span className="block text-sm text-mute lg:hidden">{label}</span>
      {children}
    </td>
  );
}
