"use client";

import { useTranslations } from "next-intl";
import { LevelBadge } from "@/components/skills/level-badge";
import { FilterBox } from "@/components/view/filter-box";
import { ProofLink } from "@/components/view/proof-link";
import { useDashboard } from "@/components/view/view-provider";
import type { SkillEvidence } from "@/lib/cv/view/charts/skill-evidence";
import { factsOf } from "@/lib/cv/view/charts/technology-facts";
import { isEveryChosen, toggleEvery } from "@/lib/cv/view/filter/edit-query";

/** A declared skill: the box that filters by the technologies that show it, and what the CV shows of each. */
export function SkillProof({ skill }: { skill: SkillEvidence }) {
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
