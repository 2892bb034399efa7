import { describe, expect, test } from "vitest";
import { publicCv } from "@/lib/cv/public";
import { importCv } from "./import-cv";
import { takePersonalDetails } from "./ledger/personal-details";

/** A fact as people write it, and the part of it that may stand nowhere. */
const FACTS: readonly (readonly [fact: string, secret: string])[] = [
  ["jean.dupont@courrier.example", "jean.dupont"],
  ["jean [at] dupont.example", "dupont.example"],
  ["jean(at)dupont(dot)example", "jean(at)"],
  ["jean AT dupont DOT example", "dupont DOT"],
  ["jean.dupont [arobase] courrier [point] example", "courrier [point]"],
  ["jean.dupont @ courrier.example", "courrier.example"],
  ["[mail](mailto:jean@dupont.example?subject=cv)", "dupont.example"],
  ["<mailto:jean@dupont.example>", "dupont.example"],
  ["jean&#64;dupont.example", "dupont.example"],
  ["jean(a)dupont.example", "dupont.example"],
  ["jean＠dupont.example", "dupont.example"],
  ["06 39 98 12 34", "98 12 34"],
  ["06.39.98.12.34", "98.12.34"],
  ["0639981234", "0639981234"],
  ["+33 (0)6 39 98 12 34", "98 12 34"],
  ["+33639981234", "9981234"],
  ["0033 6 39 98 12 34", "98 12 34"],
  ["06-39-98-12-34", "98-12-34"],
  ["06/39/98/12/34", "98/12/34"],
  ["(312) 555-0142", "555-0142"],
  ["312-555-0142", "555-0142"],
  ["312.555.0142", "555.0142"],
  ["+1 312 555 0142", "555 0142"],
  ["+44 20 7946 0183", "7946 0183"],
  ["020 7946 0183", "7946 0183"],
  ["07700 900123", "900123"],
  ["07700900123", "900123"],
  ["+49 (0)171 1234567", "1234567"],
  ["0171/1234567", "1234567"],
  ["0171 1234567", "1234567"],
  ["+41 44 668 18 00", "668 18 00"],
  ["044 668 18 00", "668 18 00"],
  ["+91 98765 43210", "43210"],
  ["Mobile: 98765 43210", "43210"],
  ["Tel. 514-555-0199 poste 12", "555-0199"],
  ["+34 612 34 56 78", "612 34"],
  ["+212 6-12-34-56-78", "34-56"],
  ["+421 900 123 456", "123 456"],
  ["+46-70-174 06 11", "174 06"],
  ["+86 138 0013 8000", "0013"],
  ["Tél : 06\u00a039\u00a098\u00a012\u00a034", "98\u00a012"],
  ["tel:+33639981234", "9981234"],
  ["+39 333 1234567", "1234567"],
  ["+32 475 12 34 56", "12 34 56"],
  ["+352 621 123 456", "123 456"],
  ["+351 912 345 678", "345 678"],
  ["+55 (11) 91234-5678", "91234"],
  ["+61 412 345 678", "345 678"],
  ["+1 (415) 555‑0137", "0137"],
  ["WhatsApp : +33 6 39 98 12 34", "98 12"],
  ["Telegram: @jdupont", "jdupont"],
  ["Telegram @jdupont", "jdupont"],
  ["https://t.me/jdupont", "jdupont"],
  ["https://wa.me/33639981234", "9981234"],
  ["Signal: jdupont.42", "jdupont.42"],
  ["Skype: live:jdupont", "jdupont"],
  ["Skype : jean.dupont", "jean.dupont"],
  ["Discord: jdupont#1234", "jdupont"],
  ["WeChat: jdupont88", "jdupont88"],
  ["Matrix: @jdupont:matrix.example", "jdupont"],
  ["Threema ID: ABCD1234", "ABCD1234"],
  ["Messenger : jean.dupont.9", "dupont.9"],
  ["Né le 12/03/1991", "1991"],
  ["Née le 12 mars 1991 à Brest", "12 mars 1991"],
  ["Date de naissance : 12.03.1991", "1991"],
  ["Né(e) le : 12-03-1991", "1991"],
  ["DOB: 12 March 1991", "March 1991"],
  ["D.O.B. 12/03/1991", "1991"],
  ["Date of birth: March 12, 1991", "1991"],
  ["Geburtsdatum: 12.03.1991", "1991"],
  ["Born 12 March 1991 in Hull", "March 1991"],
  ["geboren am 12.03.1991", "1991"],
  ["🎂 12/03/1991", "12/03/1991"],
  ["Birthday: 12th March", "12th March"],
  ["Situation familiale : marié, 2 enfants", "2 enfants"],
  ["Marital status: divorced", "divorced"],
  ["Marié, deux enfants", "deux enfants"],
  ["Célibataire, sans enfant", "sans enfant"],
  ["Père de trois enfants", "trois enfants"],
  ["Married with two children", "two children"],
  ["État civil : pacsé", "pacsé"],
  ["Familienstand: ledig", "ledig"],
  ["Nationalité : sénégalaise", "sénégalaise"],
  ["Nationality: Moroccan", "Moroccan"],
  ["Staatsangehörigkeit: polnisch", "polnisch"],
  ["Permis de conduire : B", "conduire : B"],
  ["Driving licence: B", "licence: B"],
  ["Driver's License: Class C", "Class C"],
  ["Salaire souhaité : 45 k€", "45 k"],
  ["Prétentions salariales : 45 000 € brut/an", "45 000"],
  ["Current salary: $185,000", "185,000"],
  ["Expected CTC: 24 LPA", "24 LPA"],
  ["TJM : 550 € HT", "550"],
  ["Salary expectations £65k", "65k"],
  ["Day rate: £500", "500"],
  ["Rémunération actuelle : 52 k€ + variable", "52 k"],
  ["IBAN : FR76 3000 4000 0312 3456 7890 143", "3000 4000"],
  ["FR7630004000031234567890143", "30004000"],
  ["DE89 3704 0044 0532 0130 00", "3704"],
  ["SSN: 078-05-1120", "078-05"],
  ["078-05-1120", "078-05"],
  ["N° de sécurité sociale : 1 95 05 44 109 222 63", "44 109"],
  ["1 95 05 44 109 222 63", "44 109"],
  ["NI number: QQ 12 34 56 C", "12 34 56"],
  ["AHV-Nr. 756.1234.5678.97", "1234.5678"],
  ["Passport No: K7654321", "K7654321"],
  ["Aadhaar: 1234 5678 9012", "5678"],
  ["RQTH", "RQTH"],
  ["Reconnue travailleur handicapé", "handicap"],
  ["Groupe sanguin : O+", "O+"],
  ["Religion : protestante", "protestante"],
  ["Supervisor: Jane Marrow, 202-555-0111", "Marrow"],
  ["Référence : Paul Morvan, 06 39 98 00 11", "Morvan"],
  ["Reference: Ms Jane Marrow, Harbour Ltd", "Marrow"],
  ["Father's name: S. Raghu", "Raghu"],
  ["Emergency contact: Jane Marrow", "Marrow"],
  ["14 bis rue des Embruns, 29000 Port-Lannic", "Embruns"],
  ["12 Gannet Road, London EC1A 9ZZ", "Gannet"],
  ["2214 W. Cermak Ave, Apt 3B, Chicago, IL 60608", "Cermak"],
  ["Hauptstraße 12, 10115 Berlin", "Hauptstra"],
  ["Adresse : 3 impasse du Four, 44300 Nantes", "impasse du Four"],
  ["PO Box 1234, Hull HU1 1AA", "1234"],
  ["Calle Mayor 5, 28013 Madrid", "Mayor 5"],
  ["Via Roma 10, 20121 Milano", "Roma 10"],
  ["rue de la Gare 12, 1003 Lausanne", "Gare 12"],
];

const EDUCATION = "## Formation\n\n- Master, Université de Valbourg, 2015\n\n## Langues\n\n- Anglais (B2)\n";
const JOBS = "## Expériences\n\n### Acme - Développeuse - 2018 à 2020\n\n- Refonte du site\n";
const CV = `${JOBS}\n${EDUCATION}`;
const NAME = "# Zoé Harmel\n\n";
const WORK = [{ name: "Acme", position: "Développeuse", startDate: "2018", highlights: ["Refonte"] }];
const resume = (parts: object) => JSON.stringify({ basics: { name: "Zoé Harmel" }, work: WORK, ...parts });

const PLACES: Readonly<Record<string, (fact: string) => string>> = {
  "a line below the name": (fact) => `${NAME}Développeuse\n\n${fact}\n\n${CV}`,
  "the heading of the name": (fact) => `# Zoé Harmel | ${fact}\n\n${CV}`,
  "a heading below the name": (fact) => `${NAME}## ${fact}\n\n${CV}`,
  "a list below the name": (fact) => `${NAME}- ${fact}\n- Valbourg\n\n${CV}`,
  "a bold line": (fact) => `${NAME}**${fact}**\n\n${CV}`,
  "the middle of a line": (fact) => `${NAME}Valbourg | ${fact} | Développeuse web\n\n${CV}`,
  "a table": (fact) => `${NAME}| | |\n|---|---|\n| Info | ${fact} |\n\n${CV}`,
  "a blockquote": (fact) => `${NAME}> ${fact}\n\n${CV}`,
  "a paragraph of HTML": (fact) => `${NAME}<p align="center">${fact}</p>\n\n${CV}`,
  "a code span": (fact) => `${NAME}\`${fact}\`\n\n${CV}`,
  "the summary": (fact) => `${NAME}## Profil\n\nJ'aime les sites. ${fact}. Disponible.\n\n${CV}`,
  "a part for contacts": (fact) => `${NAME}## Contact\n\n- ${fact}\n\n${CV}`,
  "a part for the rest": (fact) => `${NAME}${CV}\n## Divers\n\n- ${fact}\n- Voile\n`,
  "a part with another title": (fact) => `${NAME}## Informations complémentaires\n\n${fact}\n\n${CV}`,
  "the foot": (fact) => `${NAME}${CV}\n---\n\n${fact}\n`,
  "the foot without a rule": (fact) => `${NAME}${CV}\n${fact}\n`,
  "a bullet of a job": (fact) => `${NAME}${JOBS}- ${fact}\n\n${EDUCATION}`,
  "the text of a job": (fact) => `${NAME}${JOBS}\nÉquipe de quatre. ${fact}. Tests.\n\n${EDUCATION}`,
  "a line after a stack": (fact) => `${NAME}${JOBS}\nStack : PHP, MySQL\n\n${fact}\n\n${EDUCATION}`,
  "a list of skills": (fact) => `${NAME}## Compétences\n\n- PHP, MySQL\n- ${fact}\n\n${CV}`,
  "a list of languages": (fact) => `${NAME}## Langues\n\n- Breton\n- ${fact}\n\n${JOBS}`,
  "a list of studies": (fact) => `${NAME}## Études\n\n- 2015 Master, Université\n- ${fact}\n\n${JOBS}`,
  "plain text": (fact) =>
    `ZOÉ HARMEL\nDéveloppeuse\n${fact}\n\nEXPÉRIENCES\n\n2018 - 2020 : Acme, Développeuse\n- Refonte\n`,
  "front matter": (fact) => `---\nname: Zoé Harmel\ninfo: "${fact}"\n---\n\n${CV}`,
  "the summary of a JSON Resume": (fact) =>
    resume({ basics: { name: "Zoé Harmel", label: fact, summary: `Je code. ${fact}` } }),
  "the highlights of a JSON Resume": (fact) => resume({ work: [{ ...WORK[0], highlights: [fact] }] }),
  "titles of a JSON Resume": (fact) =>
    resume({ work: [{ ...WORK[0], position: fact }], interests: [{ name: fact }], other: fact }),
  "lists of a JSON Resume": (fact) =>
    resume({
      skills: [{ name: "Web", keywords: ["PHP", fact] }],
      education: [{ institution: "U", area: fact }],
    }),
};

/** All that anyone is shown of a CV. */
function shownOf(source: string): string {
  const read = importCv(Buffer.from(source));
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(" "));
  return JSON.stringify(publicCv(read.cv));
}

describe("private facts", () => {
  test.each(Object.entries(PLACES))(
    "in %s are never shown",
    (_, place) => {
      const shown = FACTS.filter(([fact, secret]) => shownOf(place(fact)).includes(secret));
      expect(shown.map(([fact]) => fact)).toEqual([]);
    },
    60_000,
  );

  test("leave their place to a slug of what remains", () => {
    const shown = shownOf(resume({ skills: [{ name: "Web", keywords: ["0639981234"] }] }));
    expect(shown).not.toContain("0639981234");
  });

  test.each([
    "Sauvegarde de 1 200 000 000 lignes en 2019-2020",
    "Migration 10.4.2 vers 11.0.1, ticket 4512-88",
    "Chef de projet à la Direction de la santé",
    "Matrix of skills, line of business, signal processing",
    "Messagerie : Matrix et Signal pour 300 agents",
    "Budget de 450 000 €, marge de 12 %",
    "Raised $12M; sold 40m€ of cargo",
    "Animatrice auprès d'enfants de 3 à 6 ans",
    "Contact : les agences de la région",
    "Une idée née en 2019, un service né du besoin",
    "Single sign-on, parent and child processes",
    "Gestion des permis de construire",
    "ISBN 978-2-1234-5680-3, DOI 10.1234/abc.5678",
    "RFC 2119, ISO 27001:2013, port 8080",
    "Address books: sync of 20 000 cards",
    "ORCID 0000-0002-1825-0097",
    "Supervisor : gestion des processus",
    "Adresse IP : plan de 400 machines",
  ])("leaves %j in a text about work", (text) => {
    expect(takePersonalDetails(text).rest).toBe(text);
  });
});
