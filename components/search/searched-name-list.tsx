"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Fragment, useMemo } from "react";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard, useFilteredCv } from "@/components/view/view-provider";
import type { MatchedRequirement } from "@/lib/cv/offer/match/match-of";
import type { Named } from "@/lib/cv/offer/requirement";
import { searchedNames } from "@/lib/cv/offer/searched-names";
import { factsOf } from "@/lib/cv/view/charts/technology-facts";
import { withSearch, withValue } from "@/lib/cv/view/filter/edit-query";

/**
 * What the search asks for by name and no project uses: declared, evaluated, or not in the CV, with what does the same
 * job. What projects use, their rows show.
 */
export function SearchedNameList() {
  const { index, query } = useDashboard();
  const missing = useMemo(
    () => searchedNames(index, query.q).filter(({ verdict }) => verdict !== "shown"),
    [index, query.q],
  );
  if (missing.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1 px-5 pt-2 pb-3 text-md [overflow-wrap:anywhere]">
      {missing.map((requirement) => (
        <li key={requirement.anyOf[0]?.slug}>
          <SearchedName requirement={requirement} />
        </li>
      ))}
    </ul>
  );
}

function SearchedName({
  requirement: { anyOf, verdict, by, near, level },
}: {
  requirement: MatchedRequirement;
}) {
  const t = useTranslations("search");
  const { index, words } = useFilteredCv();
  const [asked] = anyOf;
  const facts = factsOf(index).get(by[0] ?? "");
  if (asked === undefined) return null;
  if (facts !== undefined) {
    return (
      <>
        {words.evidence(facts)}.{" "}
        <Link href={`/technologies/${facts.slug}`} prefetch={false} className={LINK}>
          {t("proof")}
        </Link>
      </>
    );
  }
  if (verdict === "declared" || verdict === "evaluated") {
    return t("declared", {
      name: asked.name,
      level: level?.label ?? "",
      hasLevel: level === null ? "no" : "yes",
    });
  }
  return (
    <>
      {t("absent", { name: asked.name })}
      {near.length === 0 ? null : (
        <>
          {" "}
          {t("near")}{" "}
          {near.map((each, at) => (
            <Fragment key={each.slug}>
              {at > 0 ? ", " : ""}
              <NearLink technology={each} />
            </Fragment>
          ))}
          .
        </>
      )}
    </>
  );
}

const LINK = "font-medium underline underline-offset-4 hover:text-accent";

/** The projects with what is near, or the page that says it is only declared. */
function NearLink({ technology: { slug, name } }: { technology: Named }) {
  const { index } = useFilteredCv();
  const facts = factsOf(index).get(slug);
  const level = facts?.level ?? facts?.through?.level;
  return (
    <>
      {(facts?.exposure.projects ?? 0) > 0 ? (
        <FilterLink to={(query) => withValue(withSearch(query, ""), "tech", slug)} className={LINK}>
          {name}
        </FilterLink>
      ) : (
        <Link href={`/technologies/${slug}`} prefetch={false} className={LINK}>
          {name}
        </Link>
      )}
      {level ? <span lang={index.cv.profile.locale}> ({level.label})</span> : null}
    </>
  );
}
