"use client";

import { useTranslations } from "next-intl";
import { useFilteredCv } from "@/components/view/view-provider";
import { strengthsOf } from "@/lib/cv/view/charts/strengths";
import { LevelBadge } from "./level-badge";
import { SkillLink } from "./skill-link";

/** More than these are not what someone is best at. */
const MOST = 10;

/** What the person is best at, in one line: the skills of the highest declared level, each leading to what shows it. */
export function StrengthStrip() {
  const t = useTranslations("skills");
  const { index, words } = useFilteredCv();
  const strengths = strengthsOf(index);
  const lang = index.cv.profile.locale;
  if (strengths === null) return null;
  return (
    <ul aria-label={t("strengths", { level: strengths.level.label })} className="strengths">
      <li>
        <LevelBadge level={strengths.level} scale={index.cv.levels} lang={lang} />
      </li>
      {strengths.skills.slice(0, MOST).map((skill) => (
        <li key={`${skill.slug} ${skill.name}`} lang={lang}>
          {skill.technologies.length === 0 ? (
            skill.name
          ) : (
            <SkillLink
              group={skill.group}
              skill={skill}
              title={words.exposure(skill.exposure)}
              lang={lang}
              tabIndex={-1}
            >
              {skill.name}
            </SkillLink>
          )}
        </li>
      ))}
    </ul>
  );
}
