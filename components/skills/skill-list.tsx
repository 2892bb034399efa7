import { useTranslations } from "next-intl";
import type { Level } from "@/lib/cv/model";
import type { SkillAxis } from "@/lib/cv/view/charts/skill-axis";
import type { SkillEvidence } from "@/lib/cv/view/charts/skill-evidence";
import type { Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import type { SkillBar } from "./bar-style";
import { LevelBadge, lookOf } from "./level-badge";
import { LONG_NAME, SKILL_GRID, YEARS_CELL } from "./skill-grid";
import { SkillLink } from "./skill-link";
import { SkillPlot } from "./skill-plot";

/** Skills one under the other, their years on one axis. Text, links and axis stay; only the bars are drawn anew by Recharts. */
export function SkillList({
  skills,
  axis,
  levels,
  words,
  lang,
}: {
  skills: readonly SkillEvidence[];
  axis: SkillAxis;
  levels: readonly Level[];
  words: Words;
  /** The language of the CV. */
  lang: Locale;
}) {
  // Rows are equally high, as the bars are evenly apart; the bar's place in its row is where the plot is moved to.
  const long = skills.some(({ name }) => name.length > LONG_NAME);
  const row = long
    ? "@max-md:h-20 @max-md:grid-rows-[2.25rem_1.75rem]"
    : "@max-md:h-16 @max-md:grid-rows-[1.5rem_1.75rem]";
  const shift = long ? "@max-md:translate-y-[0.5625rem]" : "@max-md:translate-y-[0.1875rem]";
  return (
    <div>
      <div className="relative">
        <div className={`${SKILL_GRID} pointer-events-none absolute inset-0 ${shift} @md:-translate-y-2`}>
          <div className={`relative ${YEARS_CELL}`}>
            <SkillPlot marks={skills.map((skill) => markOf(skill, levels))} axis={axis} />
          </div>
        </div>
        <ul>
          {skills.map((skill) => (
            <li
              key={skill.slug}
              className={`${SKILL_GRID} relative content-center items-center @md:h-11 ${row}`}
            >
              <span className="w-fit bg-surface leading-[1.125rem] text-ink-2 @md:row-start-1">
                <SkillName skill={skill} lang={lang} />
              </span>
              <Years skill={skill} words={words} />
              <span className="justify-self-end @max-md:row-start-1 @max-md:col-start-2 @md:justify-self-start">
                {skill.level ? <LevelBadge level={skill.level} scale={levels} lang={lang} /> : null}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <AxisLabels axis={axis} />
    </div>
  );
}

function SkillName({
  skill: { name, evidence, technologies },
  lang,
}: {
  skill: SkillEvidence;
  lang: Locale;
}) {
  const t = useTranslations("skills");
  const clamped = (
    <span lang={lang} className="line-clamp-2 [overflow-wrap:anywhere]">
      {name}
    </span>
  );
  if (evidence === "none") return clamped;
  const names = technologies.map((technology) => technology.name).join(", ");
  return (
    <SkillLink technologies={technologies.map(({ slug }) => slug)} title={t("projectsWith", { names })}>
      {clamped}
    </SkillLink>
  );
}

/** How long, in words, under the bar; alone where there is none. */
function Years({ skill: { exposure }, words }: { skill: SkillEvidence; words: Words }) {
  return (
    <span className={`${YEARS_CELL} text-xs text-mute tabular-nums @max-md:row-start-2`}>
      {exposure.atMost > 0 ? <span className="block h-3" /> : null}
      <span className="bg-surface">{words.exposure(exposure)}</span>
    </span>
  );
}

/** The years under the plot, and what the scale of the CV asks for. */
function AxisLabels({ axis }: { axis: SkillAxis }) {
  const t = useTranslations("skills");
  const left = (years: number) => ({ left: `${(years / axis.end) * 100}%` });
  return (
    <div className={`${SKILL_GRID} text-xs text-mute tabular-nums`}>
      <div className={`relative ${YEARS_CELL}`}>
        <div aria-hidden="true" className="relative h-5">
          {axis.ticks.map((tick) => (
            <span
              key={tick}
              className={`absolute whitespace-nowrap ${
                tick === 0 ? "" : tick === axis.end ? "-translate-x-full" : "-translate-x-1/2"
              }`}
              style={left(tick)}
            >
              {tick === axis.end ? t("years", { years: tick }) : tick}
            </span>
          ))}
        </div>
        {axis.thresholds.map(({ slug, label, years }) => (
          <p key={slug} className="relative h-5">
            <span
              className={`absolute whitespace-nowrap ${alignmentAt(years / axis.end)}`}
              style={left(years)}
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
