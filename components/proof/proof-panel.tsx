"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Suspense, use } from "react";
import { DeclaredLevel } from "@/components/skills/declared-level";
import { LevelBadge } from "@/components/skills/level-badge";
import { UseList } from "@/components/technologies/use-list";
import { Dialog } from "@/components/ui/dialog";
import { FilterBox } from "@/components/view/filter-box";
import { ProofLink, type ProofSubject } from "@/components/view/proof-link";
import { useDashboard } from "@/components/view/view-provider";
import { type SkillEvidence, skillEvidenceOf } from "@/lib/cv/view/charts/skill-evidence";
import { factsOf, type TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import type { UseEvidence } from "@/lib/cv/view/evidence/technology-evidence";
import { isEveryChosen, toggleEvery, toggleTechnology } from "@/lib/cv/view/filter/edit-query";
import { type ProofFile, proofFileOf } from "./proof-file";

/** What the CV says of a technology or a skill, beside the page it was asked for on: a sentence, its lines, and the box that filters. */
export function ProofPanel({ subject, onClose }: { subject: ProofSubject; onClose: () => void }) {
  const { index } = useDashboard();
  const facts = subject.kind === "technology" ? factsOf(index).get(subject.slug) : undefined;
  const skill =
    subject.kind === "skill"
      ? skillEvidenceOf(index)
          .find(({ slug }) => slug === subject.group)
          ?.skills.find(({ slug }) => slug === subject.slug)
      : undefined;
  const lang = skill === undefined ? undefined : index.cv.profile.locale;
  return (
    <Dialog
      isOpen
      size="side"
      onClose={onClose}
      title={<span lang={lang}>{facts?.name ?? skill?.name}</span>}
    >
      {facts === undefined ? null : (
        <TechnologyProof
          key={facts.slug}
          facts={facts}
          project={subject.kind === "technology" ? subject.project : undefined}
        />
      )}
      {skill === undefined ? null : <SkillProof skill={skill} />}
    </Dialog>
  );
}

/** A declared skill: the box that filters by the technologies that show it, and what the CV shows of each. */
function SkillProof({ skill }: { skill: SkillEvidence }) {
  const t = useTranslations("proof");
  const { index, query, words } = useDashboard();
  const facts = factsOf(index);
  const slugs = skill.technologies.map(({ slug }) => slug);
  return (
    <div className="flex flex-col gap-3">
      <FilterBox
        to={(current) => toggleEvery(current, slugs)}
        checked={isEveryChosen(query, slugs)}
        className="facet-link"
      >
        {t("filter", { name: skill.name, count: skill.exposure.projects })}
      </FilterBox>
      {skill.level === null ? null : (
        <div>
          <LevelBadge level={skill.level} scale={index.cv.levels} lang={index.cv.profile.locale} />
        </div>
      )}
      <p>{t("shownBy", { exposure: words.exposure(skill.exposure) })}</p>
      <ul className="-mx-6">
        {skill.technologies.map(({ slug, name }) => {
          const own = facts.get(slug);
          return (
            <li key={slug} className="border-t border-line px-6 py-3">
              <ProofLink
                of={{ kind: "technology", slug }}
                href={`/technologies/${slug}`}
                className="font-semibold underline underline-offset-4"
              >
                {name}
              </ProofLink>
              {own === undefined ? null : <p className="text-sm text-ink-2">{words.evidence(own)}.</p>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** One technology: the box that filters by it, what the CV shows in a sentence, and the lines that say so. */
function TechnologyProof({ facts, project }: { facts: TechnologyFacts; project?: string | undefined }) {
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
