import { plainText } from "../../markdown-text";
import type { Contact } from "../../model";
import { isRole } from "../ledger/role-words";
import { topicOf } from "../ledger/topics";
import { findFullDate, isPostalAddress, pullContacts, readContactLine } from "./contacts";
import { isDateLine } from "./header";
import { readHeaderLine } from "./header-units";
import { type Block, textOf } from "./outline";
import { looksLikeName } from "./person-name";
import { hasUsualSections } from "./project-text";
import { hasLevelTable } from "./skills-text";

/** What a heading says of the person. */
export type Identity = { name: string; titles: string[]; birthDate: string | null; contacts: Contact[] };

const SEPARATOR = /\s+[-–—|·•:]+\s+|\s*[|·•,;–—\t<>]\s*/;
const DOCUMENT =
  /^(?:(?:cv|curriculum vit(?:ae|æ)|r[ée]sum[ée])\s+(?:(?:de|of|for|du|–|-|:)\s+|d['’]))|\s*[-–—|,:]*(?:['’]s?)?\s+(?:cv|r[ée]sum[ée]|curriculum vit(?:ae|æ))$/i;

/** "(she/her)" */
const PRONOUNS = /\s*[([](?:she|he|they|elle|il|iel|ze)(?:\/[\p{L}/]+)?[)\]]/iu;

/** "Patrick Bernard - 18/11/1980", "Ingénieur Linux, SRE", "CV - Jane Doe | Senior Developer". */
export function readIdentity(heading: string): Identity {
  const birth = findFullDate(heading);
  const rest = birth === null ? heading : `${heading.slice(0, birth.start)} | ${heading.slice(birth.end)}`;
  const pulled = pullContacts(rest);
  const text = plainText(pulled.rest.replaceAll("\t", " | "))
    .replace(DOCUMENT, "")
    .replace(PRONOUNS, "")
    .replace(
      /^(?:(?:hi|hello|hey|salut|bonjour)\b[,!. ]*)?(?:i['’]m|i am|my name is|je suis|je m['’]appelle|moi c['’]est)\s+/i,
      "",
    );
  const identity: Identity = {
    name: "",
    titles: [],
    birthDate: birth?.date ?? null,
    contacts: pulled.contacts,
  };
  const isContactLine = pulled.contacts.length > 0;
  const others: string[] = [];
  const addresses = text.split(/\s*[|·•\t]\s*|\s+[-–—]\s+/).filter(isPostalAddress);
  identity.contacts.push(...addresses.map((value) => ({ kind: "address", value, private: true })));
  for (const part of addresses
    .reduce((rest, address) => rest.replace(address, ""), text)
    .split(SEPARATOR)
    .map((piece) => piece.replace(/^[\s,;:()[\]-]+|[\s,;:()[\]-]+$/g, ""))) {
    if (part === "" || topicOf(part) === "document") continue;
    const contact = readContactLine(part, false);
    if (contact !== null && contact.contacts.length > 0) identity.contacts.push(...contact.contacts);
    else if (identity.name === "" && looksLikeName(part)) identity.name = part;
    else if (isRole(part)) identity.titles.push(part);
    else if (isContactLine) identity.contacts.push({ kind: "address", value: part, private: true });
    else others.push(part);
  }
  identity.titles.push(...others);
  return identity;
}

/** Whether a block is about who the CV is of: the first heading, a name, a title, ways to reach the person. */
export function isHeadHeading(block: Block, isFirst: boolean): boolean {
  const topic = topicOf(block.title);
  if (topic === "document") return true;
  // Badges below the name or the title are the person's.
  const lines = block.lines.filter(({ kind }) => kind !== "image");
  if (topic !== null || hasUsualSections(lines) || hasLevelTable(block.lines)) return false;
  const content = block.heading?.content ?? "";
  if (findFullDate(content) !== null || pullContacts(content).contacts.length > 0) return true;
  const { name, titles } = readIdentity(content);
  if (looksLikeName(name)) return !isJobHeading(block);
  if (isJobHeading(block)) return false;
  return titles.some(isRole) || (isFirst && block.depth === 1) || (block.depth === 1 && isRole(block.title));
}

function isJobHeading(block: Block): boolean {
  if (block.heading === null) return false;
  const own = readHeaderLine(block.heading.content, 0);
  if (own.period !== null) {
    if (own.period.from === own.period.to) return false;
    return !(own.period.to === null && own.units.length <= 1 && block.depth === 1);
  }
  const below = textOf(block.lines)[0];
  if (below === undefined || findFullDate(below.content) !== null || !isDateLine(below.content)) return false;
  const { period, units } = readHeaderLine(below.content, 0);
  return period !== null && period.from !== period.to && (period.to !== null || units.length === 0);
}
