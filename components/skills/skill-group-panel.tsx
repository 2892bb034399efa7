import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import type { Level, SkillGroup } from "@/lib/cv/model";
import { LevelBadge } from "./level-badge";

/** What the candidate declares to know, each with its level as a word of the CV's own scale. */
export function SkillGroupPanel({ group, levels }: { group: SkillGroup; levels: readonly Level[] }) {
  const t = useTranslations("skills");
  return (
    <Panel id={`skills-${group.slug}`} title={titleOf(group.title)} aside={t("declared")}>
      <ul className="grid gap-x-8 px-5 pb-4 sm:grid-cols-2">
        {group.skills.map((skill) => {
          const level = levels.find(({ slug }) => slug === skill.level);
          return (
            <li
              key={skill.slug}
              className="flex min-h-9 items-center justify-between gap-3 border-t border-line-2 py-1 text-ink-2"
            >
              {skill.name}
              {level ? <LevelBadge level={level} scale={levels} /> : null}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** A heading in capitals is shouted in Markdown only for emphasis: it is shown like the others. */
function titleOf(title: string): string {
  const shouted =
    title.length > 3 && title === title.toLocaleUpperCase() && title !== title.toLocaleLowerCase();
  return shouted ? title.charAt(0) + title.slice(1).toLocaleLowerCase() : title;
}
