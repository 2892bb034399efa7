import { fold } from "../../normalize";
import type { Line } from "./markdown-lines";

/** What an employer writes and a candidate does not, folded. */
const PHRASES: readonly RegExp[] = [
  /\b(?:profil recherche|nous recherchons|vous etes titulaire|vous justifiez|le poste est a pourvoir|poste a pourvoir)\b/,
  /\b(?:nous (?:vous )?(?:offrons|proposons)|ce que nous (?:offrons|proposons)|vos missions|votre profil|vos avantages)\b/,
  /\b(?:envoyez (?:votre|vos) (?:cv|candidature)|merci d'adresser|pour postuler|postulez|rejoignez(?:-nous| notre| nos))\b/,
  /\b(?:we are looking for|we're looking for|we are hiring|we are seeking|the ideal candidate|the successful candidate)\b/,
  /\b(?:what we offer|we offer|your (?:profile|responsibilities|mission|tasks)|what you(?:'ll| will) (?:do|bring)|about the role)\b/,
  /\b(?:apply now|how to apply|send (?:us )?your (?:cv|resume)|equal opportunity employer|join (?:us|our team)|salary range)\b/,
];
const FEWEST = 3;

/** The first line that shows a text to be a job advert, or null. Several kinds of phrases must meet: one proves nothing. */
export function advertLine(lines: readonly Line[]): Line | null {
  const met = new Set<number>();
  let first: Line | null = null;
  for (const line of lines) {
    if (line.content.length > 1_000) continue;
    const text = fold(line.content);
    for (const [index, phrase] of PHRASES.entries()) {
      if (met.has(index) || !phrase.test(text)) continue;
      met.add(index);
      first ??= line;
    }
  }
  return met.size >= FEWEST ? first : null;
}
