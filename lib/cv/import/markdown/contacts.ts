import { plainText } from "../../markdown-text";
import type { Contact } from "../../model";
import { fold } from "../../normalize";
import { isPersonalPart, takePersonalDetails, takePersonalParts } from "../ledger/personal-details";
import { isRole } from "../ledger/role-words";
import { looksLikeName } from "./person-name";

/** What one line says about how to reach the person, and who they are. */
export type ContactLine = {
  contacts: Contact[];
  birthDate: string | null;
  titles: string[];
  name: string | null;
};

const EMAIL = /^[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}$/i;
const WEB =
  /^(?:https?:\/\/\S+|(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|io|fr|dev|eu|me|tech|uk|de|ch|be|ca|info|co|app)(?:\/\S*)?)$/i;
/** Addresses that reach a telephone. */
const MESSENGER =
  /^(?:https?:\/\/)?(?:wa\.me|t\.me|telegram\.me|api\.whatsapp\.com|signal\.me|line\.me|m\.me)\//i;
const PHONE = /^\(?\+?\d[\d\s().-]{7,20}$/;
const FEWEST_PHONE_DIGITS = 9;
const LINK = /^!?\[([^[\]]*)\]\(<?(?:mailto:|tel:)?([^()<>\s]+)>?[^()]*\)$/;
const STREET =
  /\d.*\b(?:rue|avenue|av|ave|blvd|boulevard|bd|place|chemin|impasse|allee|route|quai|cours|faubourg|rang|esplanade|sentier|hameau|rte|bldg|building|suite|apt|etage|batiment|lotissement|residence|ruelle|passage|street|st|road|rd|lane|drive|square|strasse|yard|way|close|court|terrace|row|hill|gardens|crescent|mews|via|calle)\b|\p{L}+(?:weg|strasse|str\.|gasse|platz|allee) \d/u;
/** "Via Roma 10, 20121 Milano", "PO Box 12" */
const NUMBERED_STREET =
  /^(?:\p{L}[\p{L}.'’ -]{2,40} \d{1,4} ?[a-z]?, ?(?:[A-Z]{1,2}-)?\d{4,5} |P\.?O\.? Box \d|BP \d|Postfach \d|bo[îi]te postale \d)/iu;
/** Four digits alone are a year. */
const POSTCODE_TOWN =
  /(?:^|[\s,-])(?:\d{5}|[A-Z]{1,2}-\d{4})\s+\p{Lu}|^\d{4}\s+\p{Lu}[\p{L}-]+$|\p{L}\s\d{1,4}\s?[a-z]?,\s*\d{4}\s+\p{Lu}|(?<![\p{L}\d])(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)$|,? [A-Z]{2} \d{5}(?:-\d{4})?$/u;
const TOWN = "\\p{Lu}[\\p{L}'’-]*(?: (?:\\p{Lu}[\\p{L}'’-]*|de|du|des|la|le|les|sur|sous|en|of))*";
const PLACE = new RegExp(`^${TOWN}(?:, ?${TOWN})*(?: ?\\(\\d{2,5}\\))?$`, "u");
const LONGEST_LINE = 300;
/** Longer ones are no prose, and would cost their length squared. */
const LONGEST_SENTENCE = 2_000;
/** Beside two contacts a few words are one as well: "Permis B", "Skype zoe". */
const LONGEST_ASIDE = 30;

/** Words for the usual kinds, folded; any other label is kept as the CV spells it. */
const KIND_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["email", "email e-mail mail courriel mel"],
    ["phone", "tel telephone phone mobile portable gsm cell"],
    ["address", "adresse address location localisation lieu ville city domicile home lives residence based"],
    ["website", "site web website site-web www url"],
    ["linkedin", "linkedin"],
    ["github", "github"],
  ].flatMap(([kind = "", words = ""]) => words.split(" ").map((word) => [word, kind])),
);
const HOSTS = ["linkedin", "github", "gitlab", "stackoverflow", "twitter", "mastodon"];

/**
 * Reads a line of the head of a CV: e-mail, telephone, addresses, links, birth date, each part separated by | · • or —.
 * Null when the line is not wholly that. E-mail, telephone, address and anything personal are private; public pages are not.
 * `inSection` is for a line under a heading such as "Contact", where any short line is a way to reach the person.
 */
export function readContactLine(content: string, inSection: boolean): ContactLine | null {
  if (content.length > LONGEST_LINE) return null;
  const parts = partsOf(content);
  // A sentence with an address in it is no contact line: the address is taken out of it.
  if (parts.some((part) => part.includes("@") && readPart(part, inSection) === null)) return null;
  const read = parts.map((part) => readPart(part, inSection) ?? part);
  const known = read.filter((part) => typeof part !== "string").length;
  const isContactLine = inSection || read.some((part) => typeof part !== "string");
  if (!isContactLine || parts.length === 0) return null;
  const line: ContactLine = { contacts: [], birthDate: null, titles: [], name: null };
  for (const part of read) {
    if (typeof part !== "string") {
      line.contacts.push(...part.contacts);
      line.birthDate ??= part.birthDate;
      continue;
    }
    const text = plainText(part);
    if (line.name === null && !inSection && looksLikeName(text) && read.indexOf(part) === 0) line.name = text;
    else if (PLACE.test(text) && !isRole(text))
      line.contacts.push({ kind: "address", value: text, private: true });
    else if (isRole(text) && text.length <= 80) line.titles.push(text);
    else if (inSection || (known > 1 && text.length < LONGEST_ASIDE))
      line.contacts.push({ kind: "contact", value: text, private: true });
    else return null;
  }
  return line;
}

/** The parts of a contact line, without the brackets that a template puts around each. */
function partsOf(content: string): string[] {
  return content
    .split(/\s*[|·•●\t]\s*|\s+[-–—/]\s+|\s{3,}|;\s+|(?<=\S)\s+(?=\p{Extended_Pictographic})/u)
    .map((part) => part.replace(/^\[\s+(.*?)\s*\]$/, "$1"))
    .filter((part) => /[\p{L}\d]/u.test(part));
}

const EMAIL_INSIDE =
  /(?<![\p{L}\w.+-])<?(?:mailto:)?([\w.+-]+(?: [.] [\w-]+)*(?:[@＠]| @ | ?(?:[[({<] ?(?:at|a|arobase|@) ?[\])}>]|&#64;|&#x40;|&commat;) ?)[\w-]+(?:(?:\.| \. | ?[[({<] ?(?:dot|point|\.) ?[\])}>] ?)[\w-]+)+)(?!\p{L})>?/giu;
/** "zoe at lind dot example" */
const SPOKEN_EMAIL =
  /\b([\w.+-]{2,30}(?: (?:dot|point) [\w-]{2,30})?) (?:at|arobase) ([\w-]{2,30}(?: (?:dot|point) [\w-]{2,30})?) (?:dot|point) ([a-z]{2,10})\b/gi;
const EMAIL_LINK = /\[[^[\]]*\]\(mailto:([^()\s]+)\)|\[[^[\]]*\]\(tel:([^()\s]+)\)/gi;
const BIRTH_INSIDE =
  /(?:\p{Extended_Pictographic}\uFE0F?\s*)?\b(?:n[ée]e?\s+(?:le|en)|date de naissance|born(?: on| in)?|date of birth|birth ?date|dob)\s*:?\s*(?:\d{1,2}[/. -]\d{1,2}[/. -]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:er|st|nd|rd|th)?\s+\p{L}+\s+\d{4}|\p{L}+\s+\d{1,2},?\s+\d{4}|(?:19|20)\d\d)/giu;
const PHONE_INSIDE = /(?<![\d/.\p{Lu}])\+?\(?\+?\d[\d\u00a0\u202f ().\u2010\u2011-]{7,18}\d(?!\d)/gu;

/** E-mail addresses and telephone numbers within a line, and the line without them: they must not stay in public text. */
export function pullContacts(given: string): { contacts: Contact[]; rest: string } {
  const contacts: Contact[] = [];
  const content = given.replace(SPOKEN_EMAIL, "$1@$2.$3");
  const isLong = content.length > LONGEST_LINE;
  if (isLong && !content.includes("@")) return { contacts, rest: content };
  const linked = content.replace(EMAIL_LINK, (_, mail: string | undefined, phone: string | undefined) => {
    contacts.push({
      kind: mail === undefined ? "phone" : "email",
      value: mail ?? phone ?? "",
      private: true,
    });
    return "";
  });
  const sure = takePersonalDetails(linked, "");
  contacts.push(...sure.details);
  const rest = sure.rest
    .replace(BIRTH_INSIDE, (value) => {
      contacts.push({ kind: "birth", value: plainText(value), private: true });
      return "";
    })
    .replace(EMAIL_INSIDE, (_, value: string) => {
      contacts.push({ kind: "email", value: spelledOut(value), private: true });
      return "";
    })
    .replace(PHONE_INSIDE, (value) => {
      if (isLong || YEARS.test(value) || value.replace(/\D/g, "").length < FEWEST_PHONE_DIGITS) return value;
      contacts.push({ kind: "phone", value, private: true });
      return "";
    });
  const parts = takePersonalParts(rest);
  contacts.push(...parts.details);
  const bare = parts.rest
    .replace(/`\s*`|\*\*\s*\*\*|__\s*__/g, "")
    .replace(/(?:\s*[,;])+\s*(?=[.,;]|$)/g, "")
    .replace(/\.\s*\.(?=\s|$)/g, ".")
    .replace(/(?<=^|[|·•]\s*)(?:[|·•]\s*)+/g, "");
  return contacts.length === 0
    ? { contacts, rest: content }
    : withoutAddress(contacts, bare.replace(/^[\s/|·•,;:–—-]+|[\s/|·•,;:–—-]+$/g, "").trim());
}

const YEARS = /(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d/;

/** A number with its country, or grouped as French and British ones are: other long numbers count something. */
const SURE_PHONE =
  /^\(?\+|^00[1-9]|^0\d([\s.\u2010\u2011-]?)\d{2}(?:\1\d{2}){3}$|^\(?0\d{2,4}\)?[\s-]\d{3,4}[\s-]?\d{2,4}(?:[\s-]\d{2,4})?$|^\(?0\d{4}\)? ?\d{6}$|^0[1-79]\d{9}$|^\(?[2-9]\d{2}\)?[\s.-]\d{3}[.\u2010\u2011-]\d{4}$/;

/** What every telephone number and e-mail address has one of, and every postal address: most lines have none. */
const MAY_REACH = /[@＠&]|\d\d|\bat\b|arobase|\(a\)|tel:/i;
const MAY_BE_POSTAL = /\d{3}|\d[A-Z]{2}/;

/** E-mail addresses and telephone numbers that text about work mentions: they are somebody's, and never public. */
export function pullAddresses(content: string): { contacts: Contact[]; rest: string } {
  const contacts: Contact[] = [];
  const take = (kind: "email" | "phone", value: string) => {
    contacts.push({ kind, value, private: true });
    return "…";
  };
  const without = (sentence: string) =>
    sentence.length > LONGEST_SENTENCE
      ? sentence
      : sentence
          .replace(EMAIL_LINK, (_, mail: string | undefined, phone: string | undefined) =>
            take(mail === undefined ? "phone" : "email", mail ?? phone ?? ""),
          )
          .replace(EMAIL_INSIDE, (whole, value: string) =>
            EMAIL.test(spelledOut(value)) && !value.startsWith("git@")
              ? take("email", spelledOut(value))
              : whole,
          )
          .replace(PHONE_INSIDE, (value) => (SURE_PHONE.test(value) ? take("phone", value) : value));
  if (MAY_BE_POSTAL.test(content) && isPostalAddress(plainText(content)))
    return { contacts: [{ kind: "address", value: plainText(content), private: true }], rest: "" };
  const withoutFacts = takePersonalDetails(content.replace(SPOKEN_EMAIL, "$1@$2.$3"));
  contacts.push(...withoutFacts.details);
  const rest = MAY_REACH.test(withoutFacts.rest)
    ? withoutFacts.rest
        .split(/(?<=[.!?;])(?=\s)/)
        .map(without)
        .join("")
    : withoutFacts.rest;
  if (contacts.length === 0) return { contacts, rest: content };
  return { contacts, rest: /[\p{L}\d]/u.test(rest) ? rest : "" };
}

/** "jane [at] doe [dot] example" as the address that it means. */
function spelledOut(address: string): string {
  return address
    .replace(/\s+/g, "")
    .replace(/[[({<](?:at|a|arobase|@)[\])}>]|&#64;|&#x40;|&commat;|＠/i, "@")
    .replace(/[[({<](?:dot|point|\.)[\])}>]/gi, ".");
}

/** What stands between separators beside an e-mail address, and looks like where one lives, goes with it. */
function withoutAddress(contacts: Contact[], rest: string): { contacts: Contact[]; rest: string } {
  if (rest.length > 120) return { contacts, rest };
  const left = partsOf(rest).filter((part) => {
    const text = plainText(part).replace(/^[\s[\]]+|[\s[\]]+$/g, "");
    const isAddress = /\d/.test(text)
      ? STREET.test(fold(text)) || POSTCODE_TOWN.test(text)
      : PLACE.test(text) && !isRole(text) && text.includes(",");
    if (isAddress) contacts.push({ kind: "address", value: text, private: true });
    return (
      !isAddress &&
      /[\p{L}\d]/u.test(text) &&
      !/^(?:e-?mail|mail|courriel|t[ée]l(?:[ée]phone)?|phone|mobile|portable|contact|reach me|write to me|get in touch|me joindre|joignable)\W*$/i.test(
        text,
      )
    );
  });
  const isWhole = left.length === partsOf(rest).length;
  return { contacts, rest: isWhole ? rest : left.join(" · ") };
}

/** ISO date of a full date such as 18/11/1980 or 1980-11-18, day first; null when there is none or it does not exist. */
export function findFullDate(text: string): { date: string; start: number; end: number } | null {
  const match = /(?<!\d)(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))(?!\d)/.exec(text);
  if (match === null) return null;
  const [whole, isoYear, isoMonth, isoDay, day, month, year] = match;
  const date = [isoYear ?? year, isoMonth ?? month, isoDay ?? day]
    .map((part) => part?.padStart(2, "0"))
    .join("-");
  return isDate(date) ? { date, start: match.index, end: match.index + whole.length } : null;
}

function isDate(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

type PartReading = { contacts: Contact[]; birthDate: string | null };

function readPart(part: string, inSection: boolean): PartReading | null {
  const [, label, labelled] =
    /^[^\p{L}\d]*([\p{L}][\p{L} -]{1,25}?)[^\p{L}\d]*?\s*:(?!\/\/)\W{0,4}?\s*(\S.*)$/u.exec(
      part.replace(/[*_]+/g, ""),
    ) ?? [];
  const isBirth = /^(?:nee?\b|date de naissance|naissance|born|date of birth|dob|birth ?date)/.test(
    fold(plainText(label ?? part)),
  );
  if (!isBirth && isPersonalPart(plainText(part)))
    return {
      contacts: [{ kind: plainText(label ?? "personal"), value: plainText(labelled ?? part), private: true }],
      birthDate: null,
    };
  const birth = isBirth ? findFullDate(part) : null;
  if (birth !== null) {
    const rest = `${part.slice(0, birth.start)} ${part.slice(birth.end)}`;
    return {
      contacts: BIRTH_WORDS_ONLY.test(fold(plainText(rest))) ? [] : [birthOf(part)],
      birthDate: birth.date,
    };
  }
  if (label !== undefined && labelled !== undefined) {
    const contact = bareContact(labelled.trim()) ?? bareContact(withoutLabel(labelled.trim()));
    const usual = KIND_WORDS[fold(label).replace(/\s+/g, "-")];
    if (contact === null && usual === undefined && !inSection && !isBirth) return null;
    const value = contact?.value ?? plainText(labelled);
    return {
      contacts: [
        {
          kind: usual ?? (contact === null || contact.kind === "website" ? label : contact.kind),
          value,
          private: contact?.private ?? true,
        },
      ],
      birthDate: null,
    };
  }
  // "www.linkedin.com/in/jane (LinkedIn)", "+1 202 555 0163 (Mobile)"
  const bare = part.replace(/(?<=\S)\s+\(\p{L}[\p{L} ]*\)$/u, "");
  const contact =
    bareContact(part) ?? bareContact(withoutLabel(part)) ?? (bare === part ? null : bareContact(bare));
  const [, town] = LIVES_IN.exec(part.trim()) ?? [];
  if (contact === null && town !== undefined)
    return { contacts: [{ kind: "address", value: plainText(town), private: true }], birthDate: null };
  if (contact !== null) return { contacts: [contact], birthDate: null };
  return isBirth ? { contacts: [birthOf(part)], birthDate: null } : null;
}

/** "Lives in Hull", "Basée à Valbourg" */
const LIVES_IN =
  /^(?:i )?(?:lives?|living|based|located|bas[ée]e?|(?:j['’])?habite|r[ée]side|vis|vit|domicili[ée]e?)\s+(?:in|at|near|à|a|en|près de)\s+(\p{Lu}[^.,;]{1,50}(?:, \p{Lu}[\p{L} -]+)?)\.?$/iu;

/** "Tel 🇫🇷 +33 6…", "E-mail zoe . harmel @ example . org". */
function withoutLabel(part: string): string {
  const bare = part.replace(
    /^\W*(?:t[ée]l[ée]?(?:phone)?|phone|mobile|portable|e-?mail|mail|courriel)\b\W*?(?=[+\d(\p{L}])/iu,
    "",
  );
  return bare.includes("@") ? bare.replace(/\s*@\s*/, "@").replaceAll(" . ", ".") : bare;
}

/** "né le", "date de naissance :", "born on" and no more: a place or an age beside the date must not go with them. */
const BIRTH_WORDS_ONLY = /^\W*(?:(?:nee?|le|date|de|naissance|born|on|of|birth|birthdate|dob)\b\W*)*$/;

function birthOf(part: string): Contact {
  return { kind: "birth", value: plainText(part), private: true };
}

function bareContact(part: string): Contact | null {
  const [, text = "", address] = LINK.exec(part.replace(/^[^[!\p{L}\d+(]+/u, "").trim()) ?? [];
  const value = address ?? plainText(part);
  if (EMAIL.test(value)) return { kind: "email", value, private: true };
  if (PHONE.test(value) && value.replace(/\D/g, "").length >= FEWEST_PHONE_DIGITS)
    return { kind: "phone", value, private: true };
  if (MESSENGER.test(value)) return { kind: "messenger", value, private: true };
  if (WEB.test(value)) return { kind: webKind(value, plainText(text)), value, private: false };
  const folded = fold(value);
  if (STREET.test(folded) || POSTCODE_TOWN.test(value))
    return value.length <= 120 ? { kind: "address", value, private: true } : null;
  return /📍|🏠/u.test(part) ? { kind: "address", value, private: true } : null;
}

/** "3 rue des Vanniers, 26990 Fontbrune": street and town, which nobody gives of anything but a home or a school. */
export function isPostalAddress(text: string): boolean {
  if (text.length > 120 || !MAY_BE_POSTAL.test(text)) return false;
  return POSTCODE_TOWN.test(text) && (STREET.test(fold(text)) || NUMBERED_STREET.test(text));
}

/** The site when it is a usual one, or the words that the CV gives the link. */
function webKind(address: string, text: string): string {
  const host = HOSTS.find((name) => address.toLowerCase().includes(name));
  if (host !== undefined) return host;
  return text === "" || address.includes(text) ? "website" : (KIND_WORDS[fold(text)] ?? text);
}
