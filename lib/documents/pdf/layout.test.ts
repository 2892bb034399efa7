import { expect, test } from "vitest";
import type { Paragraph } from "../printed";
import { toMarkdown } from "../to-markdown";
import { regionsOf } from "./columns";
import { joinedRuns, joinLines } from "./lines";
import type { Piece } from "./pieces";
import { withoutMargins } from "./read-pdf";
import { segmentsOf, textOfSegment } from "./rows";

/** Text of five points a letter, which stands on the line `y`. */
function piece(text: string, x: number, y: number, look: Partial<Piece> = {}): Piece {
  return { text, x, y, width: text.length * 5, size: 10, bold: false, italic: false, href: null, ...look };
}

const lines = (texts: readonly string[], x: number, top: number) =>
  texts.map((text, index) => piece(text, x, top + index * 12));

const markdown = (pieces: readonly Piece[]) => toMarkdown(joinLines(regionsOf(segmentsOf(pieces))));

const LEFT = [
  "Une colonne de texte qui va jusqu'au bord",
  "de sa largeur et continue sur la ligne qui",
  "la suit, sans jamais atteindre la seconde",
  "colonne, qui commence bien plus loin.",
];
const RIGHT = LEFT.map((text) => text.replace("colonne", "rubrique"));

test("two columns are read one after the other, under the title that stands over both", () => {
  const title = piece("Zoé Harmel, ingénieure en sauvegardes, à Valbourg", 150, 20, { size: 20, width: 300 });
  const text = markdown([title, ...lines(LEFT, 50, 60), ...lines(RIGHT, 310, 63)]);
  expect(text).toBe(
    `# Zoé Harmel, ingénieure en sauvegardes, à Valbourg\n\n${LEFT.join(" ")}\n\n${RIGHT.join(" ")}\n`,
  );
});

test("dates at the edge stay with the lines they stand by", () => {
  const jobs = ["Acme - Cheffe", "Nevra - Adjointe", "Brume - Stagiaire", "Lune - Vendeuse", "Mer - Marin"];
  const pieces = jobs.flatMap((job, index) => [
    piece(job, 50, 40 + index * 60),
    piece(`201${index} - 201${index + 1}`, 480, 40 + index * 60),
    ...lines(LEFT.slice(0, 2), 50, 52 + index * 60),
  ]);
  for (const [index, job] of jobs.entries())
    expect(markdown(pieces)).toContain(`${job} | 201${index} - 201${index + 1}`);
});

test("a column of dates before the texts stays with them too", () => {
  const pieces = [0, 1, 2, 3, 4].flatMap((index) => [
    piece(`201${index}-201${index + 1}`, 50, 40 + index * 60),
    ...lines([`Emploi ${index}`, ...LEFT], 150, 40 + index * 60),
  ]);
  for (const index of [0, 1, 2, 3, 4])
    expect(markdown(pieces)).toContain(`201${index}-201${index + 1} | Emploi ${index}`);
});

test("a header is kept once, page numbers and repeated headers are shown as no content", () => {
  const pages = [1, 2, 3].map((number) => ({
    width: 595,
    height: 842,
    pieces: [
      piece("Zoé Harmel · CV", 50, 30),
      piece(`Texte de la page ${"abc"[number - 1]}`, 50, 400),
      piece(`Page ${number} sur 3`, 280, 820),
    ],
  }));
  const { pages: kept, margins } = withoutMargins(pages);
  expect(kept.map((segments) => segments.map(textOfSegment))).toEqual([
    ["Zoé Harmel · CV", "Texte de la page a"],
    ["Texte de la page b"],
    ["Texte de la page c"],
  ]);
  expect(margins).toEqual([
    "Page 1 sur 3",
    "Zoé Harmel · CV",
    "Page 2 sur 3",
    "Zoé Harmel · CV",
    "Page 3 sur 3",
  ]);
});

test("items keep their depth, and what a line break parted is joined", () => {
  const pieces = [
    piece("•", 50, 40),
    piece(LEFT[0] ?? "", 60, 40),
    piece("sur deux lignes", 60, 52),
    piece("– un détail", 70, 64),
    piece("– un autre", 70, 76),
    piece("▪ fin", 50, 88),
  ];
  expect(markdown(pieces)).toBe(`* ${LEFT[0]} sur deux lignes\n  * un détail\n  * un autre\n* fin\n`);
});

const oneRun = (text: string): Paragraph["runs"] => [
  { text, bold: false, italic: false, size: 10, href: null },
];

test.each([
  ["une sauve-", "garde", "une sauvegarde"],
  ["sauve\u00AD", "garde", "sauvegarde"],
  ["développeuse full-", "stack", "développeuse full-stack"],
  ["zoe@osgood-", "lee.example", "zoe@osgood-lee.example"],
  ["Saint-", "Lazare", "Saint-Lazare"],
  ["deux", "mots", "deux mots"],
  ["https://a.example/", "page", "https://a.example/page"],
])("%j and %j are %j", (first, second, whole) => {
  const joined = joinedRuns(oneRun(first), oneRun(second));
  expect(joined.map(({ text }) => text).join("")).toBe(whole);
});
