"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Suspense, use } from "react";
import { DeclaredLevel } from "@/components/skills/declared-level";
import { UseList } from "@/components/technologies/use-list";
import { FilterBox } from "@/components/view/filter-box";
import { useDashboard } from "@/components/view/view-provider";
import type { TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import type { UseEvidence } from "@/lib/cv/view/evidence/technology-evidence";
import { toggleTechnology } from "@/lib/cv/view/filter/edit-query";
import { type ProofFile, proofFileOf } from "./proof-file";

/** One technology: the box that filters by it, what the CV shows in a sentence, and the lines that say so. */
export function TechnologyProof({
  facts,
  project,
}: {
  facts: TechnologyFacts;
  project?: string | undefined;
}) {
  const t = useTranslations("proof");
  const { index, indexKey, query, words } = useDashboard();
  const { slug, name, level, through, exposure } = facts;
  return (
    <div className="flex flex-col gap-3">
      {exposure.projects > 0 ? (
        <FilterBox
          to={(current) => toggleTechnology(current, slug)}
          checked={query.tech.includes(slug) || query.must.includes(slug)}
          className="facet-link"
        >
          {t("filter", { name, count: exposure.projects })}
        </FilterBox>
      ) : null}
      {level === null && through === null ? null : (
        <div>
          <DeclaredLevel
            level={level}
            through={through}
            scale={index.cv.levels}
            lang={index.cv.profile.locale}
            named
          />
        </div>
      )}
      <p>{words.evidence(facts)}.</p>
      {exposure.projects > 0 ? (
        <Suspense fallback={<p className="text-mute">{t("loading")}</p>}>
          <Uses file={proofFileOf(indexKey, slug)} facts={facts} project={project} />
        </Suspense>
      ) : null}
      <Link href={`/technologies/${slug}`} prefetch={false} className="underline underline-offset-4">
        {t("page", { name })}
      </Link>
    </div>
  );
}

function Uses({
  file,
  facts,
  project,
}: {
  file: Promise<ProofFile | null>;
  facts: TechnologyFacts;
  project: string | undefined;
}) {
  const t = useTranslations("proof");
  const { index, words } = useDashboard();
  const proof = use(file);
  if (proof === null) return <p className="text-mute">{t("unreachable")}</p>;
  const isAskedFor = (each: UseEvidence) => each.project.slug === project;
  return (
    <div className="-mx-6">
      <UseList
        uses={proof.uses.toSorted((a, b) => Number(isAskedFor(b)) - Number(isAskedFor(a)))}
        category={facts.category}
        cvLocale={index.cv.profile.locale}
        words={words}
      />
    </div>
  );
}
