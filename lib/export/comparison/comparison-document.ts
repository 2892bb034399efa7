import type { ComparisonInput } from "@/lib/cv/offer/export/comparison-input";
import type { MatchedRequirement } from "@/lib/cv/offer/match/match-of";
import { STRENGTHS } from "@/lib/cv/offer/requirement";
import { requirementName, writtenEvidence } from "@/lib/cv/offer/words/comparison-lines";
import type { CvIndex } from "@/lib/cv/view/filter/index-cv";
import { projectTitle } from "@/lib/cv/view/filter/project-entries";
import { offerWordsFor } from "@/lib/cv/words/offer-words";
import { serverWords } from "@/lib/cv/words/server-words";
import type { Block, RichText } from "../blocks";
import { contactsOf } from "../contacts";
import { type CvDocument, labelsOf } from "../document";
import { sanitizeLine } from "../sanitize-text";

/** So many projects beside a requirement; the facts say how many there are. */
const MOST_TITLES = 2;

/** The same columns under each strength: the requirement, its verdict, what the CV shows. */
const SHARES = [25, 19, 56] as const;

/** The comparison as a document that the engines for paper know: a table for each strength, and nothing else of the CV. */
export function comparisonDocument({ index, comparison, locale, date, link }: ComparisonInput): CvDocument {
  const words = offerWordsFor(locale);
  const paper = serverWords(locale).paper;
  const { profile } = index.cv;
  const name = sanitizeLine(profile.name);
  const sections = STRENGTHS.flatMap((strength) => {
    const those = comparison.requirements.filter((requirement) => requirement.strength === strength);
    if (those.length === 0) return [];
    const [requirement = "", , verdict = ""] = words.columns;
    const header = [requirement, verdict, words.evidence].map((text) => [{ text }]);
    const rows = those.map((each): RichText[][] => [
      [{ text: sanitizeLine(requirementName(each, locale)), strong: true }],
      [{ text: words.verdicts[each.verdict] }],
      [{ text: evidenceText(each, index, locale) }],
    ]);
    const blocks: Block[] = [{ kind: "table", rows: [header, ...rows], shares: SHARES }];
    return [{ title: words.strengths[strength], blocks }];
  });
  return {
    locale,
    cvLocale: locale,
    title: `${words.title} · ${name}`,
    name,
    titles: [words.title],
    contacts: contactsOf(profile.contacts),
    softSkills: [],
    summary: [],
    view: comparison.headline === "" ? words.noCv : comparison.headline,
    skillGroups: [],
    experiences: [],
    datesNote: null,
    cut: null,
    empty: null,
    sections,
    closing: {
      text: `${paper.exportedOn(date)}.`,
      anonymous: null,
      link: link === null ? null : { label: paper.online, href: link },
    },
    labels: labelsOf(paper),
  };
}

function evidenceText(
  requirement: MatchedRequirement,
  index: CvIndex,
  locale: ComparisonInput["locale"],
): string {
  const named = requirement.projects.slice(0, MOST_TITLES).map((slug) => projectTitle(index, slug));
  return [...writtenEvidence(requirement, locale), ...named].map(sanitizeLine).join(" · ");
}
