import type { Locale } from "../../vocabulary";
import { FILE_MESSAGES } from "./file-messages";

/** Every sentence the importer can say, with `{detail}` for what it is about. Each tells what to do. */
const MESSAGES = {
  ...FILE_MESSAGES,
  // The file is refused.
  "too-large": {
    fr: "Le fichier dépasse {detail} : donnez le CV lui-même, sans images incorporées.",
    en: "The file is larger than {detail}: give the CV itself, without embedded images.",
  },
  empty: {
    fr: "Le fichier est vide : donnez un CV en Markdown.",
    en: "The file is empty: give a CV in Markdown.",
  },
  binary: {
    fr: "Le fichier n’est pas du texte (octet nul) : donnez le CV en Markdown, en Word ou en PDF.",
    en: "The file is not text (null byte): give the CV as Markdown, Word or PDF.",
  },
  "not-utf8": {
    fr: "Cette ligne n’est pas de l’UTF-8 : enregistrez le fichier dans cet encodage et recommencez.",
    en: "This line is not UTF-8: save the file in that encoding and try again.",
  },
  "too-many-lines": {
    fr: "Le fichier dépasse {detail} lignes : donnez un seul CV.",
    en: "The file has more than {detail} lines: give a single CV.",
  },
  "line-too-long": {
    fr: "Cette ligne dépasse {detail} caractères : ce n’est pas une ligne de CV, coupez-la ou retirez-la.",
    en: "This line has more than {detail} characters: it is no line of a CV, split it or remove it.",
  },
  latex: {
    fr: "C’est du LaTeX : convertissez-le en Markdown, par exemple avec « pandoc cv.tex -o cv.md ».",
    en: "This is LaTeX: convert it to Markdown, for instance with “pandoc cv.tex -o cv.md”.",
  },
  json: {
    fr: "Ce JSON n’est pas un CV : donnez un fichier JSON Resume (« basics », « work »…) ou le CV en Markdown.",
    en: "This JSON is no CV: give a JSON Resume file (“basics”, “work”…) or the CV in Markdown.",
  },
  "json-syntax": {
    fr: "Le JSON ne se lit plus à partir de cette ligne : vérifiez ses guillemets, ses virgules et ses accolades.",
    en: "The JSON cannot be read from this line on: check its quotes, commas and braces.",
  },
  "no-cv": {
    fr: "Ce texte n’est pas un CV : ni expérience avec sa période (« ## Acme - Développeur - 2018/01 à 2020/06 »), ni formation, ni compétences. Donnez le CV lui-même.",
    en: "This text is no CV: no experience with its period (“## Acme - Developer - 2018/01 to 2020/06”), no education and no skills. Give the CV itself.",
  },
  "job-advert": {
    fr: "C’est une offre d’emploi (« {detail} »), pas un CV : donnez le CV de la personne.",
    en: "This is a job advert (“{detail}”), not a CV: give the CV of the person.",
  },
  // The file is read, and the candidate has something to look at.
  "no-name": {
    fr: "Le nom n’a pas été reconnu : mettez-le seul dans le premier titre.",
    en: "The name was not recognised: put it alone in the first heading.",
  },
  "undated-experience": {
    fr: "« {detail} » n’a pas de période lisible : ajoutez-la au titre, par exemple « 2018/01 à 2020/06 ».",
    en: "“{detail}” has no readable period: add it to the heading, for instance “2018/01 to 2020/06”.",
  },
  "reversed-period": {
    fr: "La période de « {detail} » finit avant de commencer : vérifiez ses deux dates.",
    en: "The period of “{detail}” ends before it begins: check both dates.",
  },
  "ambiguous-role": {
    fr: "Dans « {detail} », l’organisation et le rôle ne se distinguent pas : vérifiez lequel est lequel.",
    en: "In “{detail}” the organisation and the role look alike: check which is which.",
  },
  "no-organisation": {
    fr: "« {detail} » ne dit pas chez qui : ajoutez l’organisation au titre.",
    en: "“{detail}” does not say for whom: add the organisation to the heading.",
  },
  "unknown-level": {
    fr: "Le niveau « {detail} » n’est pas dans l’échelle du CV : corrigez-le ou ajoutez-le à l’échelle.",
    en: "The level “{detail}” is not on the scale of the CV: correct it or add it to the scale.",
  },
  "trailing-comma": {
    fr: "Une virgule de trop avant cette fin de liste : elle est passée.",
    en: "One comma too many before this end of a list: it is passed over.",
  },
  "legacy-key": {
    fr: "Cette clé est d’une ancienne version de JSON Resume et se lit comme la nouvelle : « {detail} ».",
    en: "This key is of an old version of JSON Resume and is read as the new one: “{detail}”.",
  },
  "empty-date": {
    fr: "Une date vide se lit comme une date absente : « {detail} ».",
    en: "An empty date is read as an absent one: “{detail}”.",
  },
  "loose-date": {
    fr: "Cette date n’est pas écrite comme JSON Resume le veut (2018-03) ; elle est lue quand même : « {detail} ».",
    en: "This date is not written as JSON Resume wants it (2018-03); it is read all the same: “{detail}”.",
  },
  "unreadable-date": {
    fr: "Cette date ne se lit pas ; elle est gardée à part : « {detail} ».",
    en: "This date cannot be read; it is kept apart: “{detail}”.",
  },
  "unreadable-field": {
    fr: "Ce champ n’a pas la forme attendue ; il est gardé à part : « {detail} ».",
    en: "This field does not have the expected shape; it is kept apart: “{detail}”.",
  },
  "unreadable-note": {
    fr: "La note au bout de cette ligne ne se lit pas et ne compte pas : « {detail} ».",
    en: "The note at the end of this line cannot be read and does not count: “{detail}”.",
  },
  "unplaced-line": {
    fr: "Cette ligne n’a pas trouvé sa place : « {detail} ».",
    en: "This line found no place: “{detail}”.",
  },
} as const satisfies Record<string, Record<Locale, string>>;

export type ProblemCode = keyof typeof MESSAGES;

/** Something the importer has to say. `line` is 1-based, null when it is about the whole file. */
export type Problem = {
  line: number | null;
  code: ProblemCode;
  /** What it is about, as the file spells it; "" when the code says it all. */
  detail: string;
  /** In French; `problemMessage` gives it in another language. */
  message: string;
};

const LONGEST_DETAIL = 80;

export function problem(code: ProblemCode, line: number | null, about = ""): Problem {
  const detail = about.length > LONGEST_DETAIL ? `${about.slice(0, LONGEST_DETAIL - 1)}…` : about;
  return { line, code, detail, message: problemMessage({ code, detail }, "fr") };
}

/** One sentence that says what is wrong and what to do, without the line number. */
export function problemMessage({ code, detail }: Pick<Problem, "code" | "detail">, locale: Locale): string {
  return MESSAGES[code][locale].replace("{detail}", () => detail);
}
