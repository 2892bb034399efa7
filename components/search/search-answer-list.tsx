"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { CategoryDot } from "@/components/charts/category-dot";
import { DeclaredLevel } from "@/components/skills/declared-level";
import { LevelBadge } from "@/components/skills/level-badge";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { describedBy } from "@/lib/cv/entries/entry-lists";
import type { Level } from "@/lib/cv/model";
import { toggleTechnology, withSearch, withValue } from "@/lib/cv/view/filter/edit-query";
import type { ViewQuery } from "@/lib/cv/view/filter/query";
import { searchAnswersOf } from "@/lib/cv/view/search/search-answers";

/** One line of the list. */
type Answer = {
  key: string;
  name: string;
  /** What Enter leads to: a view, a page or a place of this one. */
  to: ViewQuery | string;
  /** The page that proves it. */
  proof: string | null;
  content: ReactNode;
};

/** Which option the arrows have reached: of its row, 0 filters and 1 opens the proof. */
export type ActiveCell = { row: number; cell: 0 | 1 };

/** The id of an option, for `aria-activedescendant`. */
export function cellId(list: string, { row, cell }: ActiveCell): string {
  return `${list}-${row}-${cell}`;
}

/**
 * What the CV has of the words in the search box, by kind: options that filter, each with the one that leads to its proof beside it, one
 * key to the right. The keys are the box's.
 */
export function SearchAnswerList({
  id,
  search,
  active,
  onChoose,
}: {
  id: string;
  search: string;
  active: ActiveCell | null;
  onChoose: () => void;
}) {
  const t = useTranslations("search");
  const groups = useAnswerGroups(search);
  const count = groups.reduce((sum, { answers }) => sum + answers.length, 0);
  let row = -1;
  return (
    <>
      <p role="status" className="sr-only">
        {t("answers", { count })}
      </p>
      <div className={count === 0 ? "hidden" : "search-answers"}>
        <div id={id} role="listbox" aria-label={t("answersOf", { text: search })} data-rows={count}>
          {groups.map(({ kind, answers }) => (
            <fieldset key={kind}>
              <legend className="px-3 pt-2 text-xs text-mute">{t(`kind.${kind}`)}</legend>
              {answers.map(({ key, name, to, proof, content }) => {
                row += 1;
                const option = (cell: 0 | 1) => ({
                  id: cellId(id, { row, cell }),
                  isActive: active?.row === row && active.cell === cell,
                  onClick: onChoose,
                });
                return (
                  <div key={key} className="flex items-stretch">
                    <AnswerLink {...option(0)} to={to}>
                      {content}
                    </AnswerLink>
                    {proof === null ? null : (
                      <AnswerLink {...option(1)} to={proof} label={t("proofOf", { name })}>
                        <span className="text-sm underline underline-offset-4">{t("proof")}</span>
                      </AnswerLink>
                    )}
                  </div>
                );
              })}
            </fieldset>
          ))}
        </div>
        <p aria-hidden="true" className="border-t border-line-2 px-3 py-2 text-xs text-mute max-md:hidden">
          {t("keys")}
        </p>
      </div>
    </>
  );
}

/** The focus stays in the box: which option the keys have reached is said by its id. */
function AnswerLink({
  id,
  to,
  isActive,
  label,
  onClick,
  children,
}: {
  id: string;
  to: ViewQuery | string;
  isActive: boolean;
  label?: string;
  onClick: () => void;
  children: ReactNode;
}) {
  const option = {
    id,
    role: "option",
    "aria-selected": isActive,
    "aria-label": label,
    tabIndex: -1,
    onClick,
    className: "search-answer",
  };
  return typeof to === "string" ? (
    <Link {...option} href={to} prefetch={false}>
      {children}
    </Link>
  ) : (
    <FilterLink {...option} to={() => to}>
      {children}
    </FilterLink>
  );
}

type AnswerKind = "technologies" | "skills" | "levels" | "organisations" | "projects" | "entries";

function useAnswerGroups(search: string): { kind: AnswerKind; answers: Answer[] }[] {
  const { index, query, words } = useDashboard();
  const t = useTranslations("search");
  const inRows = useTranslations("projects");
  const lang = index.cv.profile.locale;
  return useMemo(() => {
    const found = searchAnswersOf(index, search);
    const base = withSearch(query, "");
    const withTechnology = (slug: string) =>
      base.tech.includes(slug) || base.must.includes(slug) ? base : toggleTechnology(base, slug);
    const badge = (level: Level | null) =>
      level === null ? null : <LevelBadge level={level} scale={index.cv.levels} lang={lang} />;
    const groups: { kind: AnswerKind; answers: Answer[] }[] = [
      {
        kind: "technologies",
        answers: found.technologies.map(({ slug, name, category, level, through, exposure }) => ({
          key: slug,
          name,
          to: exposure.projects > 0 ? withTechnology(slug) : `/technologies/${slug}`,
          proof: `/technologies/${slug}`,
          content: (
            <>
              <CategoryDot category={category} />
              <span className="font-medium">{name}</span>
              <DeclaredLevel level={level} through={through} scale={index.cv.levels} lang={lang} />
              <span className="text-sm text-mute tabular-nums">
                {[
                  exposure.projects === 0 ? t("noProject") : words.exposure(exposure),
                  exposure.lastUsed ? t("lastUsed", { date: words.date(exposure.lastUsed) }) : "",
                ]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </span>
            </>
          ),
        })),
      },
      {
        kind: "skills",
        answers: found.skills.map(({ slug, name, level, group, technologies, exposure }) => ({
          key: `${group} ${slug}`,
          name,
          to:
            technologies.length > 0
              ? technologies.reduce((next, technology) => withValue(next, "tech", technology.slug), base)
              : `#skills-${group}`,
          proof: `/#skills-${group}`,
          content: (
            <>
              <span lang={lang} className="font-medium">
                {name}
              </span>
              {badge(level)}
              <span className="text-sm text-mute tabular-nums">
                {technologies.length === 0 ? t("noProject") : words.exposure(exposure)}
              </span>
            </>
          ),
        })),
      },
      {
        kind: "levels",
        answers: found.levels.map(({ level, declared }) => ({
          key: level.slug,
          name: level.label,
          to: withValue(base, "level", level.slug),
          proof: null,
          content: (
            <>
              {badge(level)}
              <span className="text-sm text-mute">{t("declaredAt", { count: declared })}</span>
            </>
          ),
        })),
      },
      {
        kind: "organisations",
        answers: found.organisations.map(({ slug, name, projects }) => ({
          key: slug,
          name,
          to: withValue(base, "org", slug),
          proof: null,
          content: (
            <>
              <span className="font-medium">{name}</span>
              <span className="text-sm text-mute">{inRows("here", { count: projects })}</span>
            </>
          ),
        })),
      },
      {
        kind: "projects",
        answers: found.projects.map(({ slug, title, organisation }) => ({
          key: slug,
          name: title,
          to: `/projects/${slug}`,
          proof: null,
          content: (
            <>
              <span lang={lang} className="font-medium [overflow-wrap:anywhere]">
                {title}
              </span>
              <span className="text-sm text-mute">{organisation}</span>
            </>
          ),
        })),
      },
      {
        kind: "entries",
        answers: found.entries.map(({ list, slug, name, details }) => ({
          key: `${list} ${slug}`,
          name,
          to: `#section-${list}`,
          proof: null,
          content: (
            <span lang={lang} className="[overflow-wrap:anywhere]">
              <span className="font-medium">{name}</span>{" "}
              <span className="text-sm text-mute">
                {[describedBy(list).title[lang], ...details].join(" · ")}
              </span>
            </span>
          ),
        })),
      },
    ];
    return groups.filter(({ answers }) => answers.length > 0);
  }, [index, query, words, search, lang, t, inRows]);
}
