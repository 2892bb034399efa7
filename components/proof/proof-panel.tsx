"use client";

import { useTranslations } from "next-intl";
import { LevelBadge } from "@/components/skills/level-badge";
import { Dialog } from "@/components/ui/dialog";
import { FilterBox } from "@/components/view/filter-box";
import { ProofLink, type ProofSubject } from "@/components/view/proof-link";
import { useDashboard } from "@/components/view/view-provider";
import { type SkillEvidence, skillEvidenceOf } from "@/lib/cv/view/charts/skill-evidence";
import { factsOf } from "@/lib/cv/view/charts/technology-facts";
import { isEveryChosen, toggleEvery } from "@/lib/cv/view/filter/edit-query";
import { TechnologyProof } from "./technology-proof";

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
