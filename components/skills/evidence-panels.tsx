"use client";

import { ActivityPanel } from "@/components/activity/activity-panel";
import { HatchPatterns } from "@/components/charts/hatch";
import { useFilteredCv } from "@/components/view/view-provider";
import { skillAxisOf } from "@/lib/cv/view/charts/skill-axis";
import { skillEvidenceOf } from "@/lib/cv/view/charts/skill-evidence";
import { LOOK_COLOURS } from "./bar-style";
import { SkillPanel } from "./skill-panel";

/** How well, and when: what is declared beside what the projects show. Two to a line where there is room, the last one alone. */
export function EvidencePanels() {
  const { index } = useFilteredCv();
  const groups = skillEvidenceOf(index);
  const { levels, profile } = index.cv;
  const axis = skillAxisOf(groups, levels);
  const [first, ...others] = groups.map((group) => (
    <SkillPanel key={group.slug} group={group} axis={axis} levels={levels} lang={profile.locale} />
  ));
  return (
    <>
      <HatchPatterns colours={LOOK_COLOURS} />
      <div className="grid grid-cols-1 gap-5 xl:grid-cols-2 xl:[&>:last-child:nth-child(odd)]:col-span-2">
        {first}
        <ActivityPanel />
        {others}
      </div>
    </>
  );
}
