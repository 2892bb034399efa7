import type { Became, LedgerLine } from "@/lib/cv/import/ledger/ledger";
import { type Problem, problemMessage } from "@/lib/cv/import/ledger/problem-messages";
import type { Proposal, ProposalState } from "@/lib/cv/merge/proposal";
import { proposalLine } from "@/lib/cv/merge/words";
import type { Cv } from "@/lib/cv/model";
import type { FileOutcome } from "@/lib/mutations/import-file";
import { type LocalizedText, UserError } from "@/lib/user-error";
import { counted, figure } from "./terminal";

/** What the tools say about a CV and about an import, in one place. */

/** "CV in place: 4 experiences, 24 projects, 91 technologies." */
export function cvSentence({ experiences, technologies }: Cv, lead: LocalizedText): LocalizedText {
  const projects = experiences.reduce((sum, experience) => sum + experience.projects.length, 0);
  const fr = [
    counted(experiences.length, "mission", "missions"),
    counted(projects, "projet", "projets"),
    counted(technologies.length, "technologie", "technologies"),
  ];
  const en = [
    counted(experiences.length, "experience", "experiences"),
    counted(projects, "project", "projects"),
    counted(technologies.length, "technology", "technologies"),
  ];
  return { fr: `${lead.fr} : ${fr.join(", ")}.`, en: `${lead.en}: ${en.join(", ")}.` };
}

/** "454 lines: 300 mapped, 2 kept as they are, 152 without content, 0 questions." The four add up. */
export function ledgerSentence(ledger: readonly LedgerLine[]): LocalizedText {
  const count = (became: Became) => ledger.filter((line) => line.became === became).length;
  const [mapped, kept, noise, question] = [count("mapped"), count("kept"), count("noise"), count("question")];
  const fr = [
    counted(mapped, "reprise", "reprises"),
    counted(kept, "gardée telle quelle", "gardées telles quelles"),
    `${figure(noise)} sans contenu`,
    counted(question, "question", "questions"),
  ];
  const en = [
    `${figure(mapped)} mapped`,
    `${figure(kept)} kept as they are`,
    `${figure(noise)} without content`,
    counted(question, "question", "questions"),
  ];
  return {
    fr: `${counted(ledger.length, "ligne", "lignes")} : ${fr.join(", ")}.`,
    en: `${counted(ledger.length, "line", "lines")}: ${en.join(", ")}.`,
  };
}

/** "cv.md:12: This line is not UTF-8…" */
export function problemSentence(fileName: string, { line, code, detail }: Problem): LocalizedText {
  const place = line === null ? fileName : `${fileName}:${line}`;
  return {
    fr: `${place}: ${problemMessage({ code, detail }, "fr")}`,
    en: `${place}: ${problemMessage({ code, detail }, "en")}`,
  };
}

/** The one line about a file that the importer refused. */
export function fileRefusal(fileName: string, problems: readonly Problem[]): UserError {
  const [first] = problems;
  return new UserError(
    first
      ? problemSentence(fileName, first)
      : { fr: `${fileName} : ce fichier n’est pas un CV.`, en: `${fileName}: this file is not a CV.` },
  );
}

/**
 * What an import did, one sentence a line.
 * @throws UserError when it did not do what was asked.
 */
export function importSentences(fileName: string, result: FileOutcome): LocalizedText[] {
  if (!result.ok) throw fileRefusal(fileName, result.problems);
  const { outcome } = result;
  if (outcome.status === "unrelated") {
    throw new UserError({
      fr: `La base contient déjà un autre CV (version ${outcome.version}) : ajoutez --replace pour le remplacer par ${fileName}.`,
      en: `The database already holds another CV (version ${outcome.version}): add --replace to replace it by ${fileName}.`,
    });
  }
  if (outcome.status === "conflict" || outcome.status === "invalid") {
    throw new UserError({
      fr: "Le CV change sans cesse pendant l’import : recommencez.",
      en: "The CV keeps changing during the import: try again.",
    });
  }
  if (outcome.status === "unchanged") {
    return [
      {
        fr: `La base contient déjà ce fichier, à l’octet près (version ${outcome.version}) : rien n’a changé.`,
        en: `The database already holds this very file (version ${outcome.version}): nothing has changed.`,
      },
    ];
  }
  if (outcome.status === "merged") return mergeSentences(fileName, outcome);
  return [
    cvSentence(result.cv, {
      fr: `CV importé de ${fileName}, version ${outcome.version}`,
      en: `CV imported from ${fileName}, version ${outcome.version}`,
    }),
    ledgerSentence(result.ledger),
    ...result.problems.map((problem) => problemSentence(fileName, problem)),
  ];
}

/** What a merge took from the file, what it kept of the CV against the file, and where both changed. */
function mergeSentences(
  fileName: string,
  { version, proposals }: { version: number; proposals: readonly Proposal[] },
): LocalizedText[] {
  const of = (state: ProposalState) => proposals.filter((proposal) => proposal.state === state);
  const [taken, kept, conflicts] = [of("theirs"), of("mine"), of("conflict")];
  if (proposals.length === 0) {
    return [
      {
        fr: `${fileName} ne change rien au CV (version ${version}).`,
        en: `${fileName} changes nothing in the CV (version ${version}).`,
      },
    ];
  }
  const counts = {
    fr: [
      counted(taken.length, "changement repris", "changements repris"),
      counted(kept.length, "modification gardée", "modifications gardées"),
      counted(conflicts.length, "conflit", "conflits"),
    ],
    en: [
      counted(taken.length, "change taken", "changes taken"),
      counted(kept.length, "edit kept", "edits kept"),
      counted(conflicts.length, "conflict", "conflicts"),
    ],
  };
  const told = (lead: LocalizedText) => (proposal: Proposal) => ({
    fr: `${lead.fr} : ${proposalLine(proposal, "fr")}`,
    en: `${lead.en}: ${proposalLine(proposal, "en")}`,
  });
  return [
    {
      fr: `${fileName} fusionné avec le CV, version ${version} : ${counts.fr.join(", ")}.`,
      en: `${fileName} merged with the CV, version ${version}: ${counts.en.join(", ")}.`,
    },
    ...taken.map(told({ fr: "repris", en: "taken" })),
    ...kept.map(told({ fr: "gardé", en: "kept" })),
    ...conflicts.map(told({ fr: "conflit, votre version est gardée", en: "conflict, yours is kept" })),
  ];
}
