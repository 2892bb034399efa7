import { projectTitle } from "../../view/filter/project-entries";
import { offerWordsFor } from "../../words/offer-words";
import { STRENGTHS } from "../requirement";
import { requirementName, writtenEvidence } from "../words/comparison-lines";
import type { ComparisonInput } from "./comparison-input";

/** The comparison as Markdown: the headline, then a list for each strength. */
export function comparisonMarkdown({ index, comparison, locale }: ComparisonInput): string {
  const { headline, requirements } = comparison;
  const { name } = index.cv.profile;
  const words = offerWordsFor(locale);
  const lines = STRENGTHS.flatMap((strength) => {
    const those = requirements.filter((requirement) => requirement.strength === strength);
    if (those.length === 0) return [];
    return [
      "",
      `## ${words.strengths[strength]}`,
      "",
      ...those.flatMap((requirement) => [
        `- **${escaped(requirementName(requirement, locale))}** — ${[words.verdicts[requirement.verdict], ...writtenEvidence(requirement, locale)].map(escaped).join(" · ")}`,
        ...requirement.projects.map((slug) => `  - ${escaped(projectTitle(index, slug))}`),
      ]),
    ];
  });
  return `${[`# ${escaped(name)}`, "", headline, ...lines].join("\n")}\n`;
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&").replace(/[\r\n]+/g, " ");
}
