"use client";

import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { BAR } from "@/components/charts/lane-bars";
import { percent } from "@/components/charts/percent";
import { useDashboard, useFilteredCv } from "@/components/view/view-provider";
import type { SkillAxis } from "@/lib/cv/view/charts/skill-axis";
import type { GroupedSkill, SkillSection } from "@/lib/cv/view/charts/skill-sections";
import { groupTitle } from "./group-title";
import { LevelBadge, lookOf } from "./level-badge";
import { SkillLink } from "./skill-link";

/** The skills of one level: a bar for each that projects show, the names of the others. */
export function SkillSectionRows({
  section: { slug, level, title, shown, declared },
  axis,
}: {
  section: SkillSection;
  axis: SkillAxis;
}) {
  const t = useTranslations("skills");
  const { index } = useFilteredCv();
  const { levels, profile } = index.cv;
  const threshold = axis.thresholds.find((each) => each.slug === level?.slug);
  const lang = profile.locale;
  // A group that is called like the panel has no title, nor name, of its own: it would say the same twice.
  const isNamed = level !== null || groupTitle(title) !== t("title");
  return (
    <section
      aria-labelledby={isNamed ? `skills-${slug}` : undefined}
      className={`skill-section look-${level === null ? "low" : lookOf(level, levels)}`}
    >
      {isNamed ? (
        <h3 id={`skills-${slug}`} className="flex flex-wrap items-baseline gap-x-2 text-sm text-mute">
          {level === null ? (
            <span lang={lang} className="font-semibold">
              {groupTitle(title)}
            </span>
          ) : (
            <LevelBadge level={level} scale={levels} lang={lang} />
          )}
          {threshold === undefined ? null : t("threshold", { years: threshold.years })}
        </h3>
      ) : null}
      {shown.length > 0 ? (
        <ul
          className="skill-rows"
          style={
            threshold === undefined
              ? undefined
              : ({ "--threshold": percent(threshold.years / axis.end) } as CSSProperties)
          }
        >
          {shown.map((skill) => (
            <SkillRow key={`${skill.group} ${skill.slug}`} skill={skill} axis={axis} />
          ))}
        </ul>
      ) : null}
      {declared.length > 0 ? (
        <p className="text-sm text-ink-2">
          {t("declaredOnly")} <span lang={lang}>{declared.map(({ name }) => name).join(" · ")}</span>
        </p>
      ) : null}
    </section>
  );
}

/** How long, in words beside its bar: solid where the CV dates the use, hatched up to what it can be at most. */
function SkillRow({ skill, axis }: { skill: GroupedSkill; axis: SkillAxis }) {
  const t = useTranslations("skills");
  const { index, words } = useDashboard();
  const { group, name, technologies, exposure } = skill;
  const share = (months: number) => percent(months / 12 / axis.end);
  return (
    <li className="skill">
      <SkillLink
        group={group}
        skill={skill}
        title={t("shownBy", { names: technologies.map((technology) => technology.name).join(", ") })}
        lang={index.cv.profile.locale}
      >
        {name}
      </SkillLink>
      <span aria-hidden="true" className="skill-years bars">
        {exposure.stated > 0 ? (
          <span className={BAR.stated} style={{ width: share(exposure.stated) }} />
        ) : null}
        {exposure.atMost > exposure.stated ? (
          <span
            className={BAR.inherited}
            style={{ left: share(exposure.stated), width: share(exposure.atMost - exposure.stated) }}
          />
        ) : null}
      </span>
      <span className="skill-months">{words.exposure(exposure)}</span>
    </li>
  );
}
