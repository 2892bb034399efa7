import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CategoryDot } from "@/components/charts/category-dot";
import { chipClass } from "@/components/technologies/technology-chip";
import { yearOf } from "@/lib/cv/months";
import { isFiltered, withValue } from "@/lib/cv/view/filter/edit-query";
import type { ProjectPlace } from "@/lib/cv/view/filter/project-place";
import type { ProjectRow } from "@/lib/cv/view/filter/project-row";
import { EMPTY_QUERY, type ViewQuery } from "@/lib/cv/view/filter/query";
import { CATEGORIES, type Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import { hrefOf } from "@/lib/url/write-query";
import { ProjectSections } from "./project-sections";

/** One project whole: what, when, with what, and its place in the career. */
export function ProjectPage({
  place,
  query,
  words,
  lang,
}: {
  place: ProjectPlace;
  /** The view it is looked at from, which the links back and to its neighbours keep. */
  query: ViewQuery;
  words: Words;
  /** The language of the CV. */
  lang: Locale;
}) {
  const t = useTranslations("project");
  const { project, experience, row, position, siblings, previous, next } = place;
  const period = words.period(row);
  const here = { name: experience.organisation, count: siblings };
  const atOrganisation = hrefOf("/", withValue(EMPTY_QUERY, "org", row.orgSlug));
  return (
    <main id="content" className="mx-auto max-w-[64rem] px-4 pb-16 [overflow-wrap:anywhere] lg:px-8">
      <nav aria-label={t("in")} className="flex flex-wrap gap-x-2 pt-6 text-sm text-mute">
        <Link
          href={hrefOf("/", query)}
          prefetch={false}
          className="underline underline-offset-4 hover:text-ink"
        >
          {isFiltered(query) ? t("backToView") : t("back")}
        </Link>
        <span aria-hidden="true">/</span>
        <Link href={atOrganisation} prefetch={false} className="underline underline-offset-4 hover:text-ink">
          {experience.organisation}
        </Link>
      </nav>
      <h1
        lang={lang}
        dir="auto"
        className="mt-4 [overflow-wrap:anywhere] font-serif text-[2.25rem] leading-tight font-medium tracking-tight"
      >
        {project.title}
      </h1>
      <p lang={lang} className="mt-2 text-md text-ink-2 [overflow-wrap:anywhere]">
        {[experience.organisation, experience.role].filter((part) => part !== "").join(" · ")}
      </p>
      {period ? (
        <p className="mt-1 text-ink-2 tabular-nums">
          {period}
          {row.months > 0 ? <span className="text-mute"> · {lengthOf(row, words)}</span> : null}
          <span className="text-mute"> ({t(row.datesInherited ? "inheritedPeriod" : "statedPeriod")})</span>
        </p>
      ) : null}
      <div className="mt-8 grid grid-cols-1 gap-8 lg:grid-cols-[1fr_18rem]">
        <div className="min-w-0">
          <ProjectSections project={project} headingLevel="h2" lang={lang} about={experience} />
        </div>
        <aside className="flex flex-col gap-6">
          <TechnologyList
            title={t("technologies")}
            hint={t("technologiesHint")}
            row={row}
            kind="used"
            words={words}
          />
          <TechnologyList title={t("evaluatedTechnologies")} row={row} kind="evaluated" words={words} />
          <Link
            href="/technologies"
            prefetch={false}
            className="text-sm underline underline-offset-4 hover:text-ink"
          >
            {t("allTechnologies")}
          </Link>
          <section aria-labelledby="place">
            <h2 id="place" className="text-sm font-semibold">
              {t("place")}
            </h2>
            <p className="mt-1 text-sm text-mute">
              {t("position", { position, total: siblings, name: experience.organisation })}
            </p>
            <CareerBand place={place} words={words} />
            <Link
              href={atOrganisation}
              prefetch={false}
              className="mt-2 inline-block text-sm underline underline-offset-4 hover:text-ink"
            >
              {t("sameOrganisation", here)}
            </Link>
          </section>
        </aside>
      </div>
      <nav className="mt-12 flex flex-wrap justify-between gap-4 border-t border-line pt-4 print:hidden">
        {previous ? <Neighbour label={t("previous")} row={previous} query={query} lang={lang} /> : <span />}
        {next ? <Neighbour label={t("next")} row={next} query={query} lang={lang} /> : null}
      </nav>
    </main>
  );
}

/** At most the whole experience, where only that is dated. */
function lengthOf({ months, datesInherited }: ProjectRow, words: Words): string {
  return datesInherited ? words.atMost(months) : words.duration(months);
}

function Neighbour({
  label,
  row,
  query,
  lang,
}: {
  label: ReactNode;
  row: Pick<ProjectRow, "slug" | "title">;
  query: ViewQuery;
  lang: Locale;
}) {
  return (
    <Link
      href={hrefOf(`/projects/${row.slug}`, query)}
      prefetch={false}
      className="group flex min-w-0 flex-col [overflow-wrap:anywhere]"
    >
      <span className="text-sm text-mute">{label}</span>
      <span lang={lang} className="font-medium group-hover:underline">
        {row.title}
      </span>
    </Link>
  );
}

function TechnologyList({
  title,
  hint,
  row,
  kind,
  words,
}: {
  title: string;
  hint?: string;
  row: ProjectRow;
  kind: "used" | "evaluated";
  words: Words;
}) {
  const technologies = row.technologies.filter((technology) => technology.kind === kind);
  if (technologies.length === 0) return null;
  const id = `technologies-${kind}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-sm font-semibold">
        {title}
      </h2>
      {hint ? <p className="text-sm text-mute">{hint}</p> : null}
      {CATEGORIES.map((category) => {
        const own = technologies.filter((technology) => technology.category === category);
        return own.length === 0 ? null : (
          <div key={category} className="mt-2">
            <h3 className="flex items-center gap-2 text-sm text-mute">
              <CategoryDot category={category} />
              {words.categories[category]}
            </h3>
            <ul className="mt-1 flex flex-wrap gap-1">
              {own.map(({ slug, name }) => (
                <li key={slug}>
                  <Link
                    href={hrefOf("/", withValue(EMPTY_QUERY, "tech", slug))}
                    prefetch={false}
                    className={chipClass({ matched: false, evaluated: kind === "evaluated" })}
                  >
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

/** The experiences on one line of years, this project's own filled in. The list under it says the same in words. */
function CareerBand({ place, words }: { place: ProjectPlace; words: Words }) {
  const { career } = place;
  if (career.length === 0) return null;
  const start = Math.min(...career.map(({ interval }) => interval.start));
  const end = Math.max(...career.map(({ interval }) => interval.end)) + 1;
  const share = (months: number) => `${(months / (end - start)) * 100}%`;
  return (
    <>
      <div aria-hidden="true" className="relative mt-3 h-3 rounded-full bg-line-2">
        {career.map(({ experience, interval, current }) => (
          <span
            key={experience.slug}
            className={`absolute inset-y-0 min-w-1 rounded-full ${current ? "bg-accent" : "bg-line"}`}
            style={{ left: share(interval.start - start), width: share(interval.end + 1 - interval.start) }}
          />
        ))}
      </div>
      <div aria-hidden="true" className="mt-1 flex justify-between text-xs text-mute tabular-nums">
        <span>{yearOf(start)}</span>
        <span>{yearOf(end - 1)}</span>
      </div>
      <ul className="mt-2 text-sm text-ink-2">
        {career.map(({ experience, current }) => (
          <li
            key={experience.slug}
            aria-current={current ? "true" : undefined}
            className={current ? "font-semibold text-ink" : ""}
          >
            {experience.organisation}{" "}
            <span className="text-mute tabular-nums">{words.period(experience)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
