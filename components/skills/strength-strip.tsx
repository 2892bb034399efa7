"use client";

import { useTranslations } from "next-intl";
import { useFilteredCv } from "@/components/view/view-provider";
import { skillSectionsOf } from "@/lib/cv/view/charts/skill-sections";
import { LevelBadge } from "./level-badge";
import { SkillLink } from "./skill-link";

/** More than these are not what someone is best at. */
const MOST = 10;

/** What the person is best at, in one line: the skills of the highest declared level, each leading to what shows it. */
export function StrengthStrip() {
  const t = useTranslations("skills");
  const { index, words } = useFilteredCv();
  const [best] = skillSectionsOf(index);
  const lang = index.cv.profile.locale;
  if (best === undefined || best.level === null) return null;
  return (
    <ul aria-label={t("strengths", { level: best.level.label })} className="strengths">
      <li>
        <LevelBadge level={best.level} scale={index.cv.levels} lang={lang} />
      </li>
      {[...best.shown, ...best.declared].slice(0, MOST).map((skill) => (
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
