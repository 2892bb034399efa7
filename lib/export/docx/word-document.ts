import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from "docx";
import { wordsFor } from "@/lib/cv/words/words";
import type { CvDocument, DocumentExperience } from "../document";
import { setZipTimestamps } from "../zip-timestamps";
import { childrenOf, paragraphsOf, runsOf, type Starts, tableOf } from "./blocks";
import { numberingOf, stylesOf } from "./styles";

/** A4 and its margins, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1020, right: 1080, bottom: 1080, left: 1080, header: 600, footer: 560 },
};

type Part = Paragraph | Table;

/**
 * A Word document made of styles that Word knows, to be edited further. Runs in the render worker: it holds its thread.
 * @param date of the export, `YYYY-MM-DD`.
 */
export function wordDocument(cv: CvDocument, date: string): Promise<Uint8Array> {
  return withSeededRandom(async () => {
    const properties = [{ path: "docProps/core.xml", data: coreProperties(cv, date) }];
    const packed = await Packer.toArrayBuffer(documentIn(cv), undefined, properties);
    return setZipTimestamps(new Uint8Array(packed), date);
  });
}

function documentIn(cv: CvDocument): Document {
  const starts: Starts = [];
  const parts = [...headOf(cv, starts), ...skillsOf(cv), ...careerOf(cv, starts)];
  for (const { title, blocks } of cv.sections) {
    parts.push(...headingOf(title, HeadingLevel.HEADING_1), ...paragraphsOf(blocks, starts));
  }
  parts.push(...closingOf(cv));
  return new Document({
    styles: stylesOf(cv),
    numbering: numberingOf(starts),
    sections: [{ properties: { page: PAGE }, footers: { default: footerOf(cv) }, children: parts }],
  });
}

function headOf(cv: CvDocument, starts: Starts): Part[] {
  const line = (children: ParagraphChild[], style?: string) =>
    children.length === 0 ? [] : [new Paragraph({ children, ...(style !== undefined && { style }) })];
  const contacts = cv.contacts.flatMap(({ text, href }, at) => [
    ...(at > 0 ? [{ text: " · " }] : []),
    { text, ...(href !== null && { href }) },
  ]);
  return [
    ...(cv.name === ""
      ? []
      : [new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf({ text: cv.name }) })]),
    ...line(cv.titles.length === 0 ? [] : runsOf({ text: cv.titles.join(", ") }), "Subtitle"),
    ...line(childrenOf(contacts)),
    ...line(cv.softSkills.length === 0 ? [] : runsOf({ text: cv.softSkills.join(" · ") }), "Abilities"),
    ...line(cv.view === null ? [] : runsOf({ text: cv.view }), "ViewNote"),
    ...paragraphsOf(cv.summary, starts),
  ];
}

function skillsOf({ skillGroups, labels }: CvDocument): Part[] {
  return skillGroups.flatMap(({ title, levels }) => {
    const isUsed = levels.some(({ skills }) => skills.some(({ use }) => use !== ""));
    const row = (name: string, label: string, use: string) =>
      [name, label, ...(isUsed ? [use] : [])].map((text) => runsOf({ text }));
    return [
      ...headingOf(title, HeadingLevel.HEADING_1),
      tableOf([
        row(labels.skill, labels.level, labels.use),
        ...levels.flatMap(({ label, skills }) => skills.map(({ name, use }) => row(name, label, use))),
      ]),
    ];
  });
}

function careerOf(cv: CvDocument, starts: Starts): Part[] {
  const { experiences, datesNote, cut, empty, labels } = cv;
  if (experiences.length === 0 && empty === null) return [];
  const parts: Part[] = headingOf(labels.career, HeadingLevel.HEADING_1);
  const note = (text: string | null, style: string) =>
    text === null ? [] : [new Paragraph({ style, keepNext: true, children: runsOf({ text }) })];
  parts.push(...note(datesNote, "Note"), ...note(cut, "ViewNote"), ...note(empty, "Normal"));
  for (const experience of experiences) {
    const { role, organisation, period, summary, projects } = experience;
    const place = [role, organisation].filter((name) => name !== "").join(" · ");
    parts.push(
      ...headingOf(place || "—", HeadingLevel.HEADING_2),
      ...periodOf(period),
      ...paragraphsOf(summary, starts),
    );
    for (const project of projects) {
      parts.push(...projectOf(project, labels, starts));
    }
  }
  return parts;
}

function projectOf(
  { title, period, summary, sections, technologies }: DocumentExperience["projects"][number],
  labels: CvDocument["labels"],
  starts: Starts,
): Part[] {
  return [
    ...headingOf(title, HeadingLevel.HEADING_3),
    ...periodOf(period),
    ...paragraphsOf(summary, starts),
    ...sections.flatMap((section) => [
      ...headingOf(section.title, HeadingLevel.HEADING_4),
      ...paragraphsOf(section.blocks, starts),
    ]),
    ...(technologies.length === 0
      ? []
      : [
          ...headingOf(labels.technologies, HeadingLevel.HEADING_4),
          new Paragraph({ children: childrenOf(technologies) }),
        ]),
  ];
}

function closingOf({ closing: { text, anonymous, link } }: CvDocument): Part[] {
  return [
    ...(anonymous === null ? [] : [new Paragraph({ style: "Note", children: runsOf({ text: anonymous }) })]),
    new Paragraph({
      style: "Note",
      spacing: { before: 320 },
      children: childrenOf([
        { text },
        ...(link === null ? [] : [{ text: " " }, { text: link.label, href: link.href }, { text: "." }]),
      ]),
    }),
  ];
}

function footerOf({ name }: CvDocument): Footer {
  const who = name === "" ? [] : [new TextRun(`${name} · `)];
  return new Footer({
    children: [
      new Paragraph({
        style: "Note",
        alignment: AlignmentType.RIGHT,
        children: [...who, new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}

function headingOf(text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph[] {
  return text === "" ? [] : [new Paragraph({ heading, children: runsOf({ text }) })];
}

function periodOf(period: string): Paragraph[] {
  return period === "" ? [] : [new Paragraph({ style: "Period", children: runsOf({ text: period }) })];
}

/**
 * `docProps/core.xml`: title, description, author, language and the day of the export. In the place of docx's own,
 * which dates by the clock: one view is always the same bytes.
 */
function coreProperties({ title, name, locale, closing }: CvDocument, date: string): string {
  const at = `${date}T12:00:00Z`;
  const dated = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${at}</dcterms:${tag}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:description>${escaped(closing.text)}</dc:description>`,
    name === "" ? "" : `<dc:creator>${escaped(name)}</dc:creator>`,
    name === "" ? "" : `<cp:lastModifiedBy>${escaped(name)}</cp:lastModifiedBy>`,
    `<dc:language>${wordsFor(locale).tag}</dc:language>`,
    dated("created"),
    dated("modified"),
    "</cp:coreProperties>",
  ].join("");
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/**
 * Does work with a `Math.random` that begins the same each time: docx draws the names of links from it, and one view is
 * always the same bytes. The render worker does one job at a time, in a process of its own.
 */
async function withSeededRandom<Result>(work: () => Promise<Result>): Promise<Result> {
  const { random } = Math;
  let state = 1;
  Math.random = () => {
    // Park and Miller: a full period, whatever the seed.
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  try {
    return await work();
  } finally {
    Math.random = random;
  }
}
