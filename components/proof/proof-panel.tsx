"use client";

import { Dialog } from "@/components/ui/dialog";
import type { ProofSubject } from "@/components/view/proof-link";
import { useDashboard } from "@/components/view/view-provider";
import { skillEvidenceOf } from "@/lib/cv/view/charts/skill-evidence";
import { factsOf } from "@/lib/cv/view/charts/technology-facts";
import { SkillProof } from "./skill-proof";
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
