"use client";

import { CategoryDot } from "@/components/charts/category-dot";
import { ProofLink } from "@/components/view/proof-link";
import type { TechnologyFacts } from "@/lib/cv/view/charts/technology-facts";
import type { Words } from "@/lib/cv/words/words";

/** The name of a technology, which leads to what proves it; its sentence is what a screen reader says, and what the pointer is told. */
export function TechnologyLink({ track, words }: { track: TechnologyFacts; words: Words }) {
  const sentence = words.evidence(track);
  return (
    <ProofLink
      of={{ kind: "technology", slug: track.slug }}
      href={`/technologies/${track.slug}`}
      aria-label={sentence}
      title={sentence}
      className="lane-link"
    >
      <CategoryDot category={track.category} />
      {track.name}
    </ProofLink>
  );
}
