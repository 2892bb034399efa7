import type { Contact } from "../../model";
import { fold } from "../../normalize";

/** What a CV says of the person's life or names them by for an authority: nobody needs it to read of their work. */
type PersonalDetail = Contact & { private: true };

type Labels = Readonly<Record<string, string>>;

/** Labels that only a private fact follows, wherever they stand. */
const SURE_LABELS: Labels = {
  birth:
    "date (?:et lieu )?de naissance|lieu de naissance|dates? of birth|place of birth|birth ?(?:date|place|day)|d\\.?o\\.?b\\.?|n[ée](?:e|\\(e\\))? le|geburts(?:datum|tag|ort)|geboren(?: am)?|fecha de nacimiento|data di nascita|geboortedatum",
  family:
    "situation (?:familiale|de famille|maritale|matrimoniale)|[ée]tat civil|statut (?:marital|matrimonial)|(?:marital|civil|family|relationship) status|familienstand|estado civil|(?:father|mother|spouse|husband|wife)['’]?s? name|nom (?:du p[èe]re|de la m[èe]re|de jeune fille)|maiden name",
  nationality:
    "nationalit(?:[ée]s?|y|ies|[äa]t)|citizenships?|citoyennet[ée]|staatsangeh[öo]rigkeit|nacionalidad",
  salary:
    "pr[ée]tentions?(?: salariales?)?|(?:(?:current|expected|desired|last|base|annual|starting|ending) )*(?:salary|ctc)(?: expectations?| expected| required| range)?|salary|salaire(?: \\p{L}+){0,2}|r[ée]mun[ée]ration(?: \\p{L}+){0,2}|tjm|taux (?:journalier|horaire)(?: moyen)?|tarif journalier|(?:day|daily|hourly) rate|gehalt(?:svorstellung(?:en)?)?",
  identity:
    "pass(?:port|eport)(?: (?:no|number|n°|num[ée]ro))?\\.?|cni|n(?:°|o|um[ée]ro) (?:de |d['’])?(?:s[ée]curit[ée] sociale|s[ée]cu|passeport|cni|carte d['’]identit[ée]|siret|avs|nas|assur[ée])|num[ée]ro national|nir|ssn|social security(?: (?:number|no))?\\.?|national insurance(?: (?:number|no))?\\.?|ni (?:number|no)\\.?|(?:national )?id(?:entity)? (?:card|number|no)(?: number)?\\.?|aadhaar(?: no)?|pan (?:no|card)|iban|bic|rib|siret|tax (?:id|number)|ahv(?:-nr)?\\.?|steuer(?:-id|nummer)|dni|nie|emergency contact|personne [àa] (?:contacter|pr[ée]venir)(?: \\p{L}+){0,4}",
  health:
    "groupe sanguin|blood (?:group|type)|[ée]tat de sant[ée]|rqth|(?:situation de )?handicap|disabilit(?:y|ies)",
  belief: "religion|confession|ethnicity|caste",
  licence:
    "permis de conduire|driv(?:ing|er['’]?s?) licen[cs]es?(?: (?:no|number))?\\.?|f[üu]hrerschein|patente di guida",
  address:
    "(?:home |mailing |postal |street )?address|adresse(?: (?!ip|mac|r[ée]seau|url|web|m[ée]moire)\\p{L}+)?|domicile|anschrift|wohnort|direcci[óo]n|indirizzo",
  referee: "superviseur|sup[ée]rieur hi[ée]rarchique|line manager",
};

/** Labels that mean a person beside their name, and much else in text about work. */
const HEAD_LABELS: Labels = {
  ...SURE_LABELS,
  birth: `${SURE_LABELS.birth}|naissance|born`,
  family: `${SURE_LABELS.family}|enfants?|children|dependents?|spouse|conjointe?|famille|family`,
  age: "[âa]ge|alter|edad",
  sex: "sexe?|genre|gender|geschlecht",
  health: `${SURE_LABELS.health}|sant[ée]|health|taille|poids|height|weight|fumeur|smoker`,
  licence: `${SURE_LABELS.licence}|permis|licence|v[ée]hicule`,
  photo: "photo(?:graphie|graph)?|picture|portrait",
  identity: `${SURE_LABELS.identity}|siren|visa(?: status)?`,
};

const NO_LETTER_BEFORE = "(?<![\\p{L}\\d'’])";
const MARKS = "(?:[*_`]{1,3})?";

/** "Salaire : 38 k€", up to where the next thing begins. */
function labelled(labels: string): string {
  return `${NO_LETTER_BEFORE}${MARKS}(?:${labels})${MARKS}\\s?[:：=]${MARKS}\\s*[^|·•;\\n\\s][^|·•;\\n]*?(?=\\s*(?:[|·•;\\n]|(?<!\\b\\p{Lu})\\.(?:\\s|$)|,\\s\\p{L}+\\s?:|$))`;
}

const DAY_MONTH_YEAR =
  "(?:\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?(?:19|20)?\\d\\d|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:er|st|nd|rd|th|\\.)?[\\s-](?:of )?\\p{L}{3,10}\\.?,?[\\s-](?:19|20)\\d\\d|\\p{L}{3,10}\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)";
const AMOUNT =
  "(?:[€$£¥]\\s?\\d[\\d.,\\s]*\\s?k?|\\d[\\d.,\\s]*\\s?k?\\s?(?:[€$£¥]|eur(?:os?)?\\b|usd\\b|gbp\\b|chf\\b|cad\\b|lpa\\b|lakhs?\\b|k\\b))";
const NETWORKS =
  "whats ?app|telegram|signal|viber|threema|skype|discord|we ?chat|matrix|line id|messenger|snapchat|icq|xmpp|jabber|session id";

/** Private facts that are so wherever they stand: in a text about work, in a title, in a list. */
const SURE: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ...Object.entries(SURE_LABELS).map(
    ([kind, labels]) => [kind, new RegExp(labelled(labels), "giu")] as const,
  ),
  [
    "birth",
    new RegExp(
      `${NO_LETTER_BEFORE}(?:n[ée](?:e|\\(e\\))?|born|geboren|date de naissance|naissance|date of birth|birth ?date|d\\.?o\\.?b\\.?|geburtsdatum|🎂|🎈|👶)[^\\d|·•;.\\n]{0,40}?${DAY_MONTH_YEAR}(?:\\s(?:à|in)\\s\\p{Lu}[\\p{L}-]*(?:\\s?\\([^()]{1,30}\\))?)?`,
      "giu",
    ),
  ],
  [
    "salary",
    new RegExp(
      `(?:(?:current|expected|desired|base|salaire|salary|pr[ée]tentions?|r[ée]mun[ée]ration|compensation|tjm|ctc|day rate|daily rate|hourly rate|taux journalier|tarif journalier)[\\p{L}*_]*)(?:\\s+(?:[\\p{L}'’()]+)){0,4}\\s*[:=–-]?\\s*(?:(?:is|of|est|de|at|from|autour de|around|about)\\s+)*${AMOUNT}(?:\\s?(?:brut|net|gross|base|\\/|par|per|an|year|annuel|annum|jour|day|ht|ttc|p\\.?a)[\\p{L}./]*)*`,
      "giu",
    ),
  ],
  ["iban", /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{4}){3,7}(?:[ -]?[A-Z\d]{1,4})?(?![\p{L}\d])/gu],
  ["identity", /(?<![\d-])(?:\d{3}-\d{2}-\d{4}|756[. ]\d{4}[. ]\d{4}[. ]\d{2})(?![\d-])/g],
  // The French number of social security: sex, year, month, department, and so on.
  [
    "identity",
    /(?<![\d-])[12][ .]?\d{2}[ .]?(?:0[1-9]|1[0-2])[ .]?(?:\d{2}|2[AB])[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{2})?(?!\d)/g,
  ],
  ["identity", /(?<![\p{L}\d])[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\d])/gu],
  [
    "messenger",
    new RegExp(
      `${NO_LETTER_BEFORE}(?:${NETWORKS})${MARKS}(?:\\s?(?:id|me))?\\s?(?:[:：=@(]|\\s)${MARKS}\\s*(?:@?[\\w.-]+#\\d{4}|live:[\\w.:-]+|[@+][\\w.:+()-][\\w.:+() -]*[\\w]|(?<=[:：=]\\s?)[\\w.:+-]{3,40})`,
      "giu",
    ),
  ],
  ["messenger", /(?<![\p{L}\d.])@[\w.-]+:[\w-]+(?:\.[\w-]+)+/gu],
  [
    "messenger",
    /(?:https?:\/\/)?(?:wa\.me|t\.me|telegram\.me|api\.whatsapp\.com|signal\.me|line\.me|m\.me|msng\.link)\/[^\s)\]|<>]+|(?:skype|sms|xmpp|sgnl|whatsapp|tg):[^\s)\]|<>]{3,}/gi,
  ],
  [
    "phone",
    /(?<![\p{L}\d])(?:t[ée]l[ée]?(?:phone)?s?|(?:tele)?phone|mobile|portable|gsm|cell(?:ulaire)?|handy|natel|fax|ph|mob|📞|📱|☎️?)(?:[ -]?(?:no|number|fixe|pro|perso|n°|num[ée]ro))?[*_.]{0,3}\s?[:：]?[*_]{0,2}\s?\(?\+?\d[\d \u00a0\u202f()./–-]{6,22}\d(?!\d)/giu,
  ],
  // "06/39/98/12/34", "0171/1234567"
  [
    "phone",
    /(?<![\d/])0\d(?:\/\d{2}){4}(?![\d/])|(?<![\d/])\(?0\d{2,4}\)? ?\/ ?\d{3,8}(?: ?-?\d{2,5})?(?![\d/])/g,
  ],
  [
    "health",
    /(?:(?:b[ée]n[ée]ficiaire de (?:la )?|reconnue? |titulaire d['’]une )?\bRQTH\b|(?:reconnue? )?travailleu(?:r|se) handicap[ée]e?|reconnaissance (?:de la )?qualit[ée] de travailleur handicap[ée])/giu,
  ],
  [
    "family",
    /(?<![\p{L}\d])(?:(?:mari[ée]e?s?|c[ée]libataire|divorc[ée]e?|pacs[ée]e?|veu(?:f|ve)|married|divorced|widowed|single),?\s+(?:(?:et|and|avec|with|sans|p[èe]re|m[èe]re|father|mother|of|de|heureux|heureuse)\s+)*(?:\d+|une?|deux|trois|quatre|cinq|no|one|two|three|four)?\s*(?:enfants?|children|child|kids?)|(?:p[èe]re|m[èe]re|father|mother|parent|maman|papa|mum|mom|dad)\s+(?:de|of|to)\s+(?:\d+|une?|deux|trois|quatre|cinq|one|two|three|four)(?:\s+\p{L}+)?\s+(?:enfants?|children|kids?|filles?|fils|sons?|daughters?))(?![\p{L}\d])/giu,
  ],
  [
    "referee",
    /(?<![\p{L}\d])(?:[Rr]eferences?|[Rr]eferees?|[Rr][ée]f[ée]ren(?:ces?|te?)|[Cc]ontact|[Ss]upervisor)\s?:\s*(?:(?:Mrs?|Ms|Dr|Prof|M|Mme|Mlle|Pr)\.?\s+)?\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+[^|·•;\n]*?(?=\s*(?:[|·•;\n]|\.(?:\s|$)|$))/gu,
  ],
];

/** What none of the patterns above can do without, found quickly: most lines have none of it. */
const HINT =
  /[@€$£¥🎂🎈👶]|\d[\d\s./-]{4}|na[iî]?ss|(?<!\p{L})n[ée]|birth|born|d\.?o\.?b|gebur|geboren|nacim|nascita|geboorte|status|civil|marital|matrimon|famil|estado|name|nom d|nationalit|nacional|citizen|citoyen|staats|salar|salai|pr[ée]tention|r[ée]mun|tjm|taux|tarif|rate|gehalt|ctc|compens|pass(?:port|eport)|ssn|social|insurance|identi|aadhaar|iban|siret|steuer|emergency|personne|sanguin|blood|sant[ée]|rqth|handicap|disab|religion|confession|ethnic|caste|permis|driv|hrerschein|patente|supervi|sup[ée]rieur|manager|address|adresse|domicile|anschrift|wohnort|direcci|indirizzo|whats|telegram|signal|viber|threema|skype|discord|chat|matrix|line|messenger|icq|xmpp|jabber|session|\w\.me\/|sms:|sgnl:|tg:|mari[ée]|marri|c[ée]libat|divorc|pacs|veu(?:f|ve)|widow|single|p[èe]re|m[èe]re|father|mother|parent|maman|papa|mum|mom|dad|r[ée]f[ée]ren|contact/iu;
const LONGEST_TEXT = 2_000;

/** The private facts that a text states, and the text with a mark for each. */
export function takePersonalDetails(text: string, mark = "…"): { details: PersonalDetail[]; rest: string } {
  const details: PersonalDetail[] = [];
  if (!HINT.test(text) || text.length > LONGEST_TEXT) return { details, rest: text };
  let rest = text;
  for (const [kind, pattern] of SURE) {
    rest = rest.replace(pattern, (value) => {
      details.push({ kind, value: value.trim(), private: true });
      return mark;
    });
  }
  return { details, rest };
}

const BEGINNING =
  "(?:(?:i am|i['’]?m|je suis|i (?:hold|have)(?: an?)?|j['’]ai|titulaire (?:du|d['’]un|de)|en possession du|possession of an?|(?:a|un|le)) )?";
const COUNT = "(?:\\d+|sans|une?|deux|trois|quatre|cinq|no|one|two|three|four)";
const CATEGORY =
  "(?:\\(?(?:categor(?:y|ie)\\s?)?[a-e][a-e12]{0,2}\\)?(?:\\s?(?:,|et|and|&|\\+|/)?\\s?[a-e][a-e12]{0,2})*)";

/** A whole part of a line, folded, that says something of the person's life. */
const PERSONAL_PART = new RegExp(
  `^\\W*${BEGINNING}(?:${[
    `(?:marie|celibataire|divorce|pacse|veuf|veuve|separe|remarie|concubin(?:age)?|en couple|vie maritale|married|single|divorced|widowed|unmarried|ledig|verheiratet|soltero|casado)(?:e|\\(e\\)|a)?(?:,?\\s+(?:(?:et|and|avec|with|sans)\\s+)?${COUNT}?\\s*(?:enfants?|children|child|kids?)?)?`,
    `${COUNT} (?:jeunes |young |small )?(?:enfants?|children|child|kids?)(?: a charge)?(?:\\s?\\([^()]*\\))?`,
    "(?:pere|mere|father|mother|parent) (?:de|of) .{1,30}",
    `permis(?: de conduire)?(?: [a-z]{1,4}\\d?\\b)?(?: ${CATEGORY})?(?: \\(?(?:et |\\+ ?|avec |valide|voiture|moto|auto|vehicule).{0,25})?`,
    "(?:(?:full|clean|valid|current|uk|us|eu|european|german|french|irish|b|category b) )*driv(?:ing|er['’]?s?) licen[cs]e\\b.{0,40}",
    "(?:vehicule|vehiculee?|voiture)(?: (?:personnel(?:le)?|leger))?|own (?:car|vehicle|transport)|car owner",
    "(?:age de |aged )?\\d{2} (?:ans|years old|years of age)",
    "(?:de )?nationalite .{2,40}|(?:\\p{L}+ )?(?:citizen|national|nationality|citizenship)(?: \\p{L}+)?|(?:dual|double) (?:citizen|nationalit).{0,40}",
    "(?:non[- ]?)?(?:smoker|fumeur|fumeuse)",
    "rqth.{0,30}|(?:reconnue? )?(?:travailleu(?:r|se) )?handicapee?.{0,20}|reconnue? rqth|registered disabled",
    "(?:sexe?|gender|genre)\\W+(?:male|female|homme|femme|masculin|feminin|m|f)",
    "photo(?:graphie)?(?: d'identite)?(?: \\(?(?:ci-?jointe|attached|sur demande|available).{0,20})?",
  ].join("|")})\\W*$`,
  "u",
);
const LABELLED_PART = new RegExp(
  `^[^\\p{L}\\d]*${MARKS}(?:${Object.values(HEAD_LABELS).join("|")})${MARKS}\\s?(?:[:：=]|\\s[-–—]\\s)`,
  "iu",
);
/** Without a colon: "Nationality Slovak", "Date of birth 17/11/1990". */
const BARE_PART = new RegExp(
  `^[^\\p{L}\\d]*(?:${[SURE_LABELS.birth, SURE_LABELS.nationality, SURE_LABELS.family].join("|")})(?![\\p{L}\\d])\\W{0,3}\\s?\\S`,
  "iu",
);
const LONGEST_PART = 90;

/** Whether a part of a line beside the person's name, or in a part such as "Divers", is about their life. */
export function isPersonalPart(part: string): boolean {
  const text = part.trim();
  if (text === "" || text.length > LONGEST_PART) return false;
  return LABELLED_PART.test(text) || BARE_PART.test(text) || PERSONAL_PART.test(fold(text));
}

const BETWEEN = /(\s*[|·•●\t;]\s*|\s+[-–—/]\s+|,\s+|\.\s+|\s*\.$)/;

/** A line without its parts about the person's life; separators that are left over go with them. */
export function takePersonalParts(line: string): { details: PersonalDetail[]; rest: string } {
  const pieces = line.split(BETWEEN);
  const details: PersonalDetail[] = [];
  let rest = "";
  for (let at = 0; at < pieces.length; at += 2) {
    const part = pieces[at] ?? "";
    if (isPersonalPart(part)) details.push({ kind: "personal", value: part.trim(), private: true });
    else rest += `${rest === "" ? "" : (pieces[at - 1] ?? "")}${part}`;
  }
  return details.length === 0 ? { details, rest: line } : { details, rest };
}
