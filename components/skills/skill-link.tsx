"use client";

import type { ReactNode } from "react";
import { ProofLink } from "@/components/view/proof-link";
import { useDashboard } from "@/components/view/view-provider";
import type { SkillEvidence } from "@/lib/cv/view/charts/skill-evidence";
import { toggleEvery } from "@/lib/cv/view/filter/edit-query";
import type { Locale } from "@/lib/cv/vocabulary";
import { hrefOf } from "@/lib/url/write-query";

/** What shows a skill: the one technology it stands for, or those that its panel lists. Without JavaScript it leads to their projects. */
export function SkillLink({
  group,
  skill: { slug, technologies },
  title,
  lang,
  tabIndex,
  children,
}: {
  group: string;
  skill: SkillEvidence;
  title: string;
  /** The language of the CV. */
  lang: Locale;
  /** -1 where another link of the page does the same. */
  tabIndex?: number;
  children: ReactNode;
}) {
  const { query } = useDashboard();
  const slugs = technologies.map((technology) => technology.slug);
  const [only, ...others] = slugs;
  const isOne = only !== undefined && others.length === 0;
  return (
    <ProofLink
      of={isOne ? { kind: "technology", slug: only } : { kind: "skill", group, slug }}
      href={isOne ? `/technologies/${only}` : hrefOf("/", toggleEvery(query, slugs))}
      title={title}
      lang={lang}
      tabIndex={tabIndex}
      className="skill-name skill-link"
    >
      {children}
    </ProofLink>
  );
}
