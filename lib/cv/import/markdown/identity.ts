import { plainText } from "../../markdown-text";
import type { Contact } from "../../model";
import { isRole } from "../ledger/role-words";
import { topicOf } from "../ledger/topics";
import { findFullDate, readContactLine } from "./contacts";
import { readDatedBlock } from "./dated-block";
import type { Block } from "./outline";
import { hasUsualSections } from "./project-text";

/** What a heading says of the person. */
export type Identity = { name: string; titles: string[]; birthDate: string | null; contacts: Contact[] };

const SEPARATOR = /\s+[-–—|·•/:]+\s+|\s*[|·•,;–—]\s*/;
const PARTICLES = new Set([
  "de",
  "du",
  "des",
  "d",
  "la",
  "le",
  "van",
  "von",
  "der",
  "den",
  "da",
  "di",
  "el",
  "ben",
]);
const LONGEST_NAME = 60;

/** "Patrick Bernard - 18/11/1980", "Ingénieur Linux, SRE", "CV - Jane Doe | Senior Developer". */
export function readIdentity(heading: string): Identity {
  const birth = findFullDate(heading);
  const rest = birth === null ? heading : `${heading.slice(0, birth.start)} | ${heading.slice(birth.end)}`;
  const text = plainText(rest).replace(/^(?:cv|curriculum vitae|r[ée]sum[ée])\s+(?:de|d['’]|of)\s+/i, "");
  const identity: Identity = { name: "", titles: [], birthDate: birth?.date ?? null, contacts: [] };
  const others: string[] = [];
  for (const part of text.split(SEPARATOR).map((piece) => piece.replace(/^[\s,;:()-]+|[\s,;:()-]+$/g, ""))) {
    if (part === "" || topicOf(part) === "document") continue;
    const contact = readContactLine(part, false);
    if (contact !== null && contact.contacts.length > 0) identity.contacts.push(...contact.contacts);
    else if (identity.name === "" && looksLikeName(part)) identity.name = part;
    else if (isRole(part)) identity.titles.push(part);
    else others.push(part);
  }
  if (identity.name === "" && identity.titles.length === 0) identity.name = others.shift() ?? "";
  identity.titles.push(...others);
  return identity;
}

/** "Jeanne Martin", "Lou de La Tour": words in capitals that are no job title. */
export function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/);
  if (
    text.length > LONGEST_NAME ||
    words.length < 2 ||
    words.length > 5 ||
    isRole(text) ||
    topicOf(text) !== null
  )
    return false;
  return words.every((word, index) =>
    index > 0 && PARTICLES.has(word.toLowerCase()) ? true : /^\p{Lu}[\p{L}'’.-]*$/u.test(word),
  );
}

/** How many blocks, from the start, are about who the CV is of: the first headings with the name and the titles. */
export function headCountOf(blocks: readonly Block[]): number {
  const [, first, second] = blocks;
  if (first === undefined || !isHead(first)) return 1;
  if (second === undefined || topicOf(second.title) !== null || !isHead(second)) return 2;
  const { name, titles } = readIdentity(first.title);
  const next = readIdentity(second.title);
  const hasName = looksLikeName(name);
  const completes =
    (!hasName && looksLikeName(next.name)) || (hasName && titles.length === 0 && isRole(second.title));
  return completes && !hasUsualSections(second.lines) ? 3 : 2;
}

function isHead(block: Block): boolean {
  const topic = topicOf(block.title);
  if (topic !== null && topic !== "document") return false;
  const dated = readDatedBlock(block);
  return dated === null || (dated.period.from === dated.period.to && dated.parts.length < 2);
}
