import { emptyFields } from "../../entries/own-fields";
import { profile as noun } from "../../entries/profile";
import { cellsOf, plainText, splitNames } from "../../markdown-text";
import type { Contact, Profile } from "../../model";
import type { Ledger } from "../ledger/ledger";
import { isNoise, type Line, toMarkdown } from "../ledger/markdown-lines";
import { isPlace } from "../ledger/place-words";
import { isRole } from "../ledger/role-words";
import { topicOf } from "../ledger/topics";
import { isPostalAddress, pullAddresses, pullContacts, readContactLine } from "./contacts";
import { readIdentity } from "./identity";
import type { Block, Node } from "./outline";
import { looksLikeName, mayBeName } from "./person-name";

const LONGEST_TITLE_LINE = 120;
const LONGEST_SOFT_SKILL = 50;

/** Gathers who the CV is about from wherever the CV says it. */
export class ProfileReader {
  #name = "";
  /** Whether only a first or a last name was told so far. */
  #halfName = false;
  readonly #titles: string[] = [];
  readonly #softSkills: string[] = [];
  readonly #contacts: Contact[] = [];
  /** In text about work; they come after those of the person. */
  readonly #mentioned: Contact[] = [];
  readonly #summaries: string[] = [];
  #birthDate: string | null = null;
  /** Images, comments and front matter that have no place in a profile. */
  readonly leftovers: Line[] = [];
  /** Of front matter, or of a first heading that does not look like one: for a CV that says none elsewhere. */
  readonly #namesInReserve: { name: string; line: Line }[] = [];

  constructor(private readonly ledger: Ledger) {}

  /** The first blocks of the CV: name, titles, contacts, and otherwise the summary. */
  readHead({ heading, lines }: Block): void {
    if (heading !== null) this.#readHeading(heading);
    const summary: Line[] = [];
    let isBeforeSummary = true;
    for (const line of lines) {
      if (line.kind === "blank") summary.push(line);
      if (isNoise(line) || this.#readContact(line, false)) continue;
      if (line.kind === "header-row" && topicOf(rowText(line.content)) === "contact") {
        this.ledger.setAside(line);
        continue;
      }
      const rest = this.#withoutContacts(line);
      if (rest !== line && !/[\p{L}\d]/u.test(rest.content)) continue;
      if (this.#readHeadLine(rest, isBeforeSummary)) continue;
      summary.push(rest);
      isBeforeSummary = false;
    }
    this.#addSummary(summary);
  }

  /** A section such as "Profil". */
  readSummary({ heading, lines }: Block): void {
    this.#claim(heading, "profile.summary");
    this.#addSummary(this.withoutContacts(lines));
  }

  /** A section such as "Contact"; gives back the lines that are more than ways to reach the person. */
  readContacts({ heading, lines }: Block): Line[] {
    this.#claim(heading, "profile.contacts");
    const first = lines.find((line) => !isNoise(line));
    // "PERSONAL INFORMATION" over the name
    if (first?.kind === "text" && this.#name === "" && looksLikeName(plainText(first.content)))
      this.#namesInReserve.push({ name: plainText(first.content), line: first });
    return lines.filter((line) => !isNoise(line) && !this.#readContact(line, true));
  }

  /** A section such as "Savoir-être"; gives back the lines that are more than names. */
  readSoftSkills({ heading, lines }: Block): Line[] {
    this.#claim(heading, "profile.softSkills");
    return lines.filter((line) => {
      if (isNoise(line)) return false;
      const names = splitNames(plainText(line.content));
      const isPlain =
        (line.kind === "item" || line.kind === "text") &&
        names.every(({ length }) => length <= LONGEST_SOFT_SKILL);
      if (!isPlain) return true;
      this.#softSkills.push(...names);
      this.#claim(line, "profile.softSkills");
      return false;
    });
  }

  /** Lines without the ways to reach the person that stand in them; lines of nothing else are gone. */
  withoutContacts(lines: readonly Line[]): Line[] {
    return lines.flatMap((line) => {
      if (isNoise(line) || line.kind === "code") return [line];
      const isRow = line.kind === "row" || line.kind === "header-row";
      const row = rowText(line.content);
      if (ADDRESS_LABEL.test(row) && this.#readContact(line, false)) return [];
      if (isRow && isPostalAddress(plainText(row).replace(/^[^\p{L}\d]+/u, ""))) {
        if (this.#readContact(line, false)) return [];
      }
      const pulled = this.#withoutContacts(line);
      return pulled === line || /[\p{L}\d]/u.test(pulled.content) ? [pulled] : [];
    });
  }

  /** A part about work without the addresses and numbers of people that its text mentions. */
  withoutAddresses<Tree extends Node>(tree: Tree): Tree {
    const lines = tree.block.lines.map((line) => {
      const { contacts, rest } = pullAddresses(line.content);
      if (contacts.length === 0 || line.kind === "code") return line;
      this.#mentioned.push(...contacts);
      this.#claim(line, "profile.contacts");
      return { ...line, text: line.text.replace(line.content, rest), content: rest };
    });
    const children = tree.children.map((child) => this.withoutAddresses(child));
    return { ...tree, block: { ...tree.block, lines }, children };
  }

  close(locale: Profile["locale"]): Profile {
    const [reserve] = this.#namesInReserve;
    const name = this.#name === "" ? (reserve?.name ?? "") : this.#name;
    if (this.#name === "" && reserve !== undefined) this.#claim(reserve.line, "profile.name");
    return {
      ...emptyFields(noun.fields),
      name,
      titles: this.#titles,
      softSkills: this.#softSkills,
      summary: this.#summaries.join("\n\n"),
      contacts: [...this.#contacts, ...this.#mentioned],
      birthDate: this.#birthDate,
      locale,
    };
  }

  #readHeading(heading: Line): void {
    const { name, titles, birthDate, contacts } = readIdentity(heading.content);
    if (topicOf(heading.content) === "document") this.ledger.setAside(heading);
    const isOther = name === "" && contacts.length === 0 && birthDate === null && !titles.some(isRole);
    if (isOther && titles.length > 0) {
      const text = plainText(heading.content);
      if (this.#name === "" && heading.depth === 1 && mayBeName(text))
        this.#namesInReserve.push({ name: text, line: heading });
      this.leftovers.push(heading);
      return;
    }
    if (name !== "" && this.#name === "") this.#setName(name, heading);
    else if (name !== "" && name === this.#name) this.#claim(heading, "profile.name");
    else if (name !== "") this.#addTitles([name], heading);
    this.#addTitles(titles, heading);
    this.#addContacts(contacts, heading);
    this.#setBirthDate(birthDate, heading);
  }

  /** False for a line of the summary. */
  #readHeadLine(line: Line, isBeforeSummary: boolean): boolean {
    const isTable = line.kind === "row" || line.kind === "header-row";
    if (isTable && isBeforeSummary && this.#readHeadRow(line)) return true;
    const text = plainText(line.content);
    const [, key, value = ""] =
      line.kind === "front-matter"
        ? (/^(name|nom|author|title|titre|subtitle|sous-titre|tagline|headline|job|job[-_ ]?title|position|role|poste|fonction):\s*(.+)$/i.exec(
            text,
          ) ?? [])
        : [];
    if (line.kind === "front-matter" && this.#readFrontMatterName(value === "" ? text : value, line))
      return true;
    if (this.#readNamed(text, line)) return true;
    if (line.kind === "front-matter" && /^[-.]{3}$/.test(text)) this.ledger.setAside(line);
    else if (key !== undefined && /^(?:name|nom|author)$/i.test(key) && this.#name === "")
      this.#setName(unquoted(value), line);
    else if (key !== undefined && isRole(value)) this.#addTitles(splitTitles(unquoted(value)), line);
    else if (["comment", "front-matter", "image", "code"].includes(line.kind)) this.leftovers.push(line);
    else if (!isBeforeSummary) return false;
    else if (isPlace(text) && text.length < 60)
      this.#addContacts([{ kind: "address", value: text, private: true }], line);
    else if (this.#name === "" && looksLikeName(text)) this.#setName(text, line);
    else if (this.#titles.length === 0 && isTitleLine(text)) this.#addTitles(splitTitles(text), line);
    else return false;
    return true;
  }

  /** `| Zoé Harmel | Infirmière |`. */
  #readHeadRow(line: Line): boolean {
    const cells = cellsOf(line.content)
      .map(plainText)
      .filter((cell) => cell !== "");
    const [name = "", ...titles] = cells;
    if (this.#name !== "" || !looksLikeName(name) || !titles.every(isTitleLine)) return false;
    this.#setName(name, line);
    this.#addTitles(titles, line);
    return true;
  }

  /** `title: Zoé Harmel`, `- Zoé Harmel` below `author:`, `% Zoé Harmel`. */
  #readFrontMatterName(value: string, line: Line): boolean {
    const text = unquoted(value.replace(/^[%\s-]+/, "")).trim();
    const { name, titles } = readIdentity(text);
    if (name !== "") {
      this.#namesInReserve.push({ name, line });
      this.#addTitles(titles.filter(isRole), line);
      this.#claim(line, "profile.name");
      return true;
    }
    if (!line.content.startsWith("%")) return false;
    if (isRole(text)) this.#addTitles(splitTitles(text), line);
    else this.ledger.setAside(line);
    return true;
  }

  #readContact(line: Line, inSection: boolean): boolean {
    const isTable = line.kind === "row" || line.kind === "header-row";
    if (this.#readNamed(plainText(isTable ? rowText(line.content) : line.content), line)) return true;
    if (line.kind === "image") return this.#readLinkedBadges(line);
    if (line.kind === "code" || line.kind === "comment") return false;
    const content =
      line.kind === "front-matter" ? line.content.replace(/(?<=:\s)["'](.*)["']$/, "$1") : line.content;
    const read = readContactLine(isTable ? rowText(content) : content, inSection);
    if (read === null) return false;
    if (read.name !== null && this.#name === "") this.#setName(read.name, line);
    else if (read.name !== null && read.name !== this.#name) return false;
    this.#addContacts(read.contacts, line);
    this.#addTitles(read.titles, line);
    this.#setBirthDate(read.birthDate, line);
    return true;
  }

  /** "Name: Jane Roe"; "First name: Jane" and "Last name: Roe". */
  #readNamed(text: string, line: Line): boolean {
    const [, label = "", value] = NAMED.exec(text) ?? [];
    if (value === undefined) return false;
    const isFirst =
      /^(?:pr[ée]nom|first|given)/i.test(label) && !/\bnoms?\b|last|surname/i.test(label.slice(3));
    const isLast = /^(?:nom$|nom de famille|last|sur|family)/i.test(label);
    const isHalf = isFirst || (isLast && !value.includes(" "));
    if (this.#name !== "" && !(isHalf && this.#halfName)) return false;
    const half = isFirst ? `${value} ${this.#name}` : `${this.#name} ${value}`;
    this.#setName(this.#halfName ? half.trim() : value, line);
    this.#halfName = isHalf;
    return true;
  }

  /** `[![GitHub](https://img.shields.io/…)](https://github.com/jane)`: a badge that leads to the person. */
  #readLinkedBadges(line: Line): boolean {
    const links = [...line.content.matchAll(/\[!\[([^[\]]*)\]\([^()]*\)\]\(([^()\s]+)\)/g)];
    const contacts = links.flatMap(
      ([, alt = "", address = ""]) => readContactLine(`[${alt}](${address})`, false)?.contacts ?? [],
    );
    if (links.length === 0 || contacts.length < links.length) return false;
    this.#addContacts(contacts, line);
    return true;
  }

  #withoutContacts(line: Line): Line {
    const { contacts, rest } = pullContacts(line.content);
    if (contacts.length === 0) return line;
    this.#addContacts(contacts, line);
    const [first = ""] = rest.split(/\s*[|·•—–]\s*|\s+-\s+/);
    if (looksLikeName(plainText(first))) this.#namesInReserve.push({ name: plainText(first), line });
    return { ...line, text: line.kind === "item" ? `- ${rest}` : rest, content: rest };
  }

  #addSummary(lines: Line[]): void {
    const summary = toMarkdown(lines);
    if (summary === "") return;
    this.#summaries.push(summary);
    this.ledger.claim(lines, "mapped", "profile.summary");
  }

  #setName(name: string, line: Line): void {
    this.#name = name;
    this.#claim(line, "profile.name");
  }

  #addTitles(titles: string[], line: Line): void {
    if (titles.length === 0) return;
    this.#titles.push(...titles);
    this.#claim(line, "profile.titles");
  }

  #addContacts(contacts: Contact[], line: Line): void {
    if (contacts.length === 0) return;
    this.#contacts.push(...contacts);
    this.#claim(line, "profile.contacts");
  }

  #setBirthDate(birthDate: string | null, line: Line): void {
    if (birthDate === null) return;
    this.#birthDate ??= birthDate;
    this.#claim(line, "profile.birthDate");
  }

  #claim(line: Line | null, where: string): void {
    if (line !== null) this.ledger.claim([line], "mapped", where);
  }
}

const NAMED =
  /^((?:(?:full|first|last|family|given) )?names?|surname|pr[ée]noms?(?:\(s\))?|noms?(?:\(s\))?(?: complet| de famille)?|(?:pr[ée]noms?|noms?|first names?|names?)(?:\(s\))?\s*(?:\/|et|and|,|&)\s*(?:noms?|pr[ée]noms?|surnames?|last names?)(?:\(s\))?)\s*:\s*(\S.*)$/i;

/** "Adresse : 8 rue du Puits" is private wherever it stands. */
const ADDRESS_LABEL = /^\W*(?:adresse|address|domicile|home address|home)\W*?\s*:/i;

/** "| Adresse | 8 rue du Puits |" says "Adresse: 8 rue du Puits". */
function rowText(row: string): string {
  const cells = cellsOf(row).filter((cell) => cell !== "");
  const [label = "", value = ""] = cells;
  const isLabelled =
    cells.length === 2 &&
    /^\p{L}[\p{L} ()/.°'’-]{1,30}$/u.test(plainText(label)) &&
    !looksLikeName(plainText(label));
  return isLabelled ? `${plainText(label)}: ${value}` : cells.join(" | ");
}

function unquoted(text: string): string {
  return text.replace(/^["'](.*)["']$/, "$1");
}

function splitTitles(text: string): string[] {
  return text.split(/\s*[|·•,;]\s*|\s+[-–—/]\s+/).filter((title) => title !== "");
}

function isTitleLine(text: string): boolean {
  return (
    isRole(text) &&
    text.length <= LONGEST_TITLE_LINE &&
    !/[.!?:]$/.test(text) &&
    text.split(/\s+/).length <= 14
  );
}
