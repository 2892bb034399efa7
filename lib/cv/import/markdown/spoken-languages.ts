import { cellsOf, plainText, splitNames } from "../../markdown-text";
import { fold } from "../../normalize";
import { isNoise, type Line } from "../ledger/markdown-lines";
import { topicOf } from "../ledger/topics";

/** `level` as the CV spells it: "C1", "langue maternelle", "lu, écrit"; "" when it says none. */
export type SpokenLanguage = { name: string; level: string };

const NAMES =
  "francais french anglais english allemand german espagnol spanish castillan italien italian portugais portuguese neerlandais dutch flamand flemish russe russian ukrainien ukrainian polonais polish tcheque czech slovaque slovak hongrois hungarian roumain romanian bulgare bulgarian grec greek turc turkish arabe arabic hebreu hebrew persan persian farsi hindi ourdou urdu bengali punjabi tamoul tamil telugu chinois chinese mandarin cantonais cantonese japonais japanese coreen korean vietnamien vietnamese thai indonesien indonesian malais malay suedois swedish norvegien norwegian danois danish finnois finnish islandais icelandic estonien estonian letton latvian lituanien lithuanian croate croatian serbe serbian slovene slovenian bosniaque bosnian albanais albanian macedonien macedonian catalan cornish manx sardinian sarde catalan basque galicien galician breton corse occitan alsacien gallois welsh irlandais irish gaelic ecossais scots luxembourgeois luxembourgish afrikaans zulu xhosa swahili igbo yoruba haoussa hausa amharique amharic wolof lingala berbere kabyle tamazight tagalog filipino esperanto latin creole lsf bsl asl deutsch espanol italiano malgache malagasy comorien mahorais peul fulani bambara soninke khmer lao birman burmese nepalais nepali sinhala mongol mongolian maori quechua guarani haitien haitian wallon walloon picard provencal frison frisian romani yiddish tigrinya oromo somali shona twi akan ewe kirundi kinyarwanda malayalam kannada marathi gujarati pachto pashto dari azeri kazakh ouzbek uzbek bielorusse belarusian kurde kurdish armenien armenian georgien georgian maltais maltese";
const NAME = new RegExp(
  `(?<![\\p{L}])(?:langue des signes(?: francaise| quebecoise)?|(?:british|american|irish) sign language|${NAMES.split(" ").join("|")})(?![\\p{L}])`,
  "gu",
);

/** "Cornish A2" */
const BARE_LEVEL =
  /^(\p{Lu}[\p{L}-]{2,20})\s+((?:[ABC][12]\+?|native|natif|native speaker|fluent|courant|bilingue|notions|basic|conversational|intermediate|advanced)\b.*)$/iu;
const LANGUAGE_OF_SIGNS = /^(?:langue des signes|sign language)/i;

/** The languages that the lines of a part tell, and the lines that tell none. */
export function spokenLanguagesOf(lines: readonly Line[]): {
  languages: SpokenLanguage[];
  told: Line[];
  rest: Line[];
} {
  const languages: SpokenLanguage[] = [];
  const told: Line[] = [];
  const rest: Line[] = [];
  for (const [index, line] of lines.entries()) {
    if (isNoise(line) || line.kind === "image") continue;
    if (line.kind === "definition") {
      const last = languages.at(-1);
      if (last === undefined) rest.push(line);
      else {
        last.level = [last.level, plainText(line.content)].filter((text) => text !== "").join(" ");
        told.push(line);
      }
      continue;
    }
    if (line.kind === "header-row") {
      told.push(line);
      continue;
    }
    const isRow = line.kind === "row";
    const isTerm =
      [lines[index + 1], lines[index + 2]].find((next) => next !== undefined && !isNoise(next))?.kind ===
      "definition";
    const text = isRow
      ? cellsOf(line.content)
          .map(plainText)
          .filter((cell, at, cells) => cell !== "" && (at < 2 || cell !== cells[at - 1]))
          .join(" : ")
      : plainText(line.content);
    const found = languagesIn(text, isRow || isTerm || line.kind === "item" || text.length < 60);
    if (found.length === 0) rest.push(line);
    else {
      languages.push(...found);
      told.push(line);
    }
  }
  return { languages, told, rest };
}

/** Whether each line is about a language that everyone knows. */
export function areLanguages(lines: readonly Line[]): boolean {
  const full = lines.filter((line) => !isNoise(line));
  const isLanguage = ({ content }: Line) => {
    const [first = ""] = fold(plainText(content)).matchAll(NAME);
    return first !== "" && content.length < 80 && fold(plainText(content)).indexOf(first[0]) < 4;
  };
  return full.length > 1 && full.every(isLanguage);
}

/** Whether the items of a list are languages and nothing else, more than one: "English (native), Swedish". */
export function isListOfLanguages(list: string): boolean {
  const names = splitNames(list);
  return names.length > 1 && names.every((name) => fold(name).search(NAME) === 0);
}

/** "Français (natif), Anglais : C1", "Anglais lu, écrit, parlé". An unknown name counts when it `standsAlone` with its level. */
function languagesIn(text: string, standsAlone: boolean): SpokenLanguage[] {
  const folded = fold(text);
  if (folded.length !== text.length || text.length > 400) return [];
  const label =
    /^([^:]{1,40}?)\s*:\s*|^((?:mother tongue|native language|langue\(?s?\)? maternelle)(?:s|\(s\))?)\s+(?=\p{L})/iu.exec(
      text,
    );
  const skip = label !== null && topicOf(label[1] ?? label[2] ?? "") === "languages" ? label[0].length : 0;
  const starts = [...folded.slice(skip).matchAll(NAME)].map(({ 0: name, index }) => ({
    from: index + skip,
    to: index + skip + name.length,
  }));
  const names = starts.filter(({ from }) => !isInBrackets(text.slice(skip, from)));
  if (names.length > 0) {
    // "●●○ English"
    const [signs = ""] =
      names.length === 1 ? (SIGNS_BEFORE.exec(text.slice(skip, names[0]?.from)) ?? []) : [];
    return names.map(({ from, to }, index) => ({
      name: text.slice(from, to),
      level: clean(text.slice(to, names[index + 1]?.from ?? text.length)) || signs.trim(),
    }));
  }
  if (!standsAlone || text.length > 60) return [];
  const [, name = "", level = ""] =
    /^(\p{Lu}[\p{L}' -]{2,25}?)\s*(?:[:(–—-]\s*(.*?)\)?)?$/u.exec(text.slice(skip)) ?? [];
  const levelled = BARE_LEVEL.exec(text.slice(skip));
  if (name === "" && levelled !== null) return [{ name: levelled[1] ?? "", level: levelled[2] ?? "" }];
  // "Printed: January 2025" is about none.
  if (/(?:19|20)\d\d/.test(level)) return [];
  const isName = name !== "" && (LANGUAGE_OF_SIGNS.test(name) || level !== "");
  return isName ? [{ name: name.trim(), level: clean(level) }] : [];
}

/** Two or more signs of a scale and nothing else: one alone is an ornament. */
const SIGNS_BEFORE = /^\s*(?:[\u2580-\u27BF\u2B1B-\u2B55★☆#*+]|[\u{1F534}-\u{1F7EB}]|\uFE0F){2,}\s*$/u;

function isInBrackets(before: string): boolean {
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

function clean(level: string): string {
  const bare = level.replace(/^[\s:;,()–—|/·•.-]+|[\s:;,(–—|/·•.-]+$/g, "").replace(/\s+(?:et|and)$/, "");
  return /^[^(]*\)$/.test(bare) ? bare.slice(0, -1) : bare;
}
