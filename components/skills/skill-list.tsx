import { useTranslations } from "next-intl";
import { memo } from "react";
import { percent } from "@/components/charts/percent";
import type { Level } from "@/lib/cv/model";
import type { SkillAxis } from "@/lib/cv/view/charts/skill-axis";
import type { SkillEvidence } from "@/lib/cv/view/charts/skill-evidence";
import type { Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import { AXIS_HEIGHT, type SkillBar } from "./bar-style";
import { LevelBadge, lookOf } from "./level-badge";
import { SkillLink } from "./skill-link";
import { SkillPlot } from "./skill-plot";

/** Names longer than this take two lines on a phone. */
const LONG_NAME = 30;

/** Skills one under the other, their years on one axis, drawn once whatever is filtered. Text and links stand in the page; Recharts draws bars and axis beside them. */
export const SkillList = memo(function SkillList({
  group,
  skills,
  axis,
  levels,
  words,
  lang,
}: {
  group: string;
  skills: readonly SkillEvidence[];
  axis: SkillAxis;
  levels: readonly Level[];
  words: Words;
  /** The language of the CV. */
  lang: Locale;
}) {
  // Rows are equally high, as the bars are evenly apart; the bar's place in its row is where the plot is moved to.
  const long = skills.some(({ name }) => name.length > LONG_NAME);
  const shift = long ? "@max-md:translate-y-[0.5625rem]" : "@max-md:translate-y-[0.1875rem]";
  return (
    <div>
      <div className="relative" style={{ paddingBottom: AXIS_HEIGHT }}>
        <div className={`skill-grid pointer-events-none absolute inset-0 ${shift} @md:-translate-y-2`}>
          <div className="skill-years relative">
            <SkillPlot marks={skills.map((skill) => markOf(skill, levels))} axis={axis} />
          </div>
        </div>
        <ul className={long ? "skills-long" : undefined}>
          {skills.map((skill) => (
            <li key={skill.slug} className="skill-grid skill">
              <SkillName group={group} skill={skill} lang={lang} />
              <Years skill={skill} words={words} />
              {skill.level ? <LevelBadge level={skill.level} scale={levels} lang={lang} /> : null}
            </li>
          ))}
        </ul>
      </div>
      <Thresholds axis={axis} />
    </div>
  );
});

function SkillName({ group, skill, lang }: { group: string; skill: SkillEvidence; lang: Locale }) {
  const t = useTranslations("skills");
  const { name, evidence, technologies } = skill;
  if (evidence === "none") {
    return (
      <span lang={lang} className="skill-name">
        {name}
      </span>
    );
  }
  const names = technologies.map((technology) => technology.name).join(", ");
  return (
    <SkillLink group={group} skill={skill} title={t("shownBy", { names })} lang={lang}>
      {name}
    </SkillLink>
  );
}

/** How long, in words, under the bar; alone where there is none. */
function Years({ skill: { exposure }, words }: { skill: SkillEvidence; words: Words }) {
  return (
    <span className={`skill-years skill-months${exposure.atMost > 0 ? " under-bar" : ""}`}>
      {words.exposure(exposure)}
    </span>
  );
}

/** What the scale of the CV asks for, under the lines that mark it. */
function Thresholds({ axis }: { axis: SkillAxis }) {
  const t = useTranslations("skills");
  if (axis.thresholds.length === 0) return null;
  return (
    <div className="skill-grid text-xs text-mute tabular-nums">
      <div className="skill-years">
        {axis.thresholds.map(({ slug, label, years }) => (
          <p key={slug} className="relative h-5">
            <span
              className={`absolute whitespace-nowrap ${alignmentAt(years / axis.end)}`}
              style={{ left: percent(years / axis.end) }}
            >
              {t("threshold", { level: label, years })}
            </span>
          </p>
        ))}
      </div>
    </div>
  );
}

/** A label beside an edge of the axis stays within it. */
function alignmentAt(share: number): string {
  return share > 0.7 ? "-translate-x-full" : share < 0.3 ? "" : "-translate-x-1/2";
}

function markOf({ slug, level, exposure }: SkillEvidence, levels: readonly Level[]): SkillBar {
  return {
    slug,
    look: level === null ? "low" : lookOf(level, levels),
    stated: exposure.stated / 12,
    atMost: exposure.atMost / 12,
  };
}
