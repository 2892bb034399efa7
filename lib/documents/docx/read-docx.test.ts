import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { toMarkdown } from "../to-markdown";
import { readDocx } from "./read-docx";

const NAMESPACE = 'xmlns:w="w" xmlns:r="r" xmlns:mc="mc" xmlns:v="v"';

const STYLES = `<w:styles ${NAMESPACE}>
  <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Emploi"><w:name w:val="Emploi"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
</w:styles>`;

const NUMBERING = `<w:numbering ${NAMESPACE}>
  <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
</w:numbering>`;

function word(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files = {
    "word/document.xml": `<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": STYLES,
    "word/numbering.xml": NUMBERING,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const run = (text: string, properties = "") =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const styled = (style: string, text: string) => paragraph(run(text), `<w:pStyle w:val="${style}"/>`);
const item = (text: string, depth: number) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="3"/></w:numPr>`);
const cell = (...content: string[]) => `<w:tc>${content.join("")}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;

const read = (bytes: Uint8Array) => toMarkdown(readDocx(bytes));

test("styles of any language make headings, by what Word names them and by their depth", () => {
  const body = [
    styled("Titre", "Zoé Harmel"),
    styled("Titre1", "Expériences"),
    styled("Emploi", "Acme - 2018"),
    paragraph(run("Du texte.")),
  ];
  expect(read(word(body.join("")))).toBe("# Zoé Harmel\n\n## Expériences\n\n### Acme - 2018\n\nDu texte.\n");
});

test("a document without styles has the headings that its letters show", () => {
  const body = [
    paragraph(run("Zoé Harmel", '<w:sz w:val="48"/>')),
    paragraph(run("EXPÉRIENCES", "<w:b/>")),
    paragraph(run("Acme, cheffe", '<w:b/><w:sz w:val="26"/>')),
    paragraph(run("Du texte ordinaire, assez long pour donner sa taille au document entier.")),
  ];
  const text = read(word(body.join("")));
  expect(text).toContain("# Zoé Harmel\n");
  expect(text).toMatch(/^#+ EXPÉRIENCES$/m);
  expect(text).toMatch(/^#+ Acme, cheffe$/m);
  expect(text).not.toMatch(/^#.*Du texte/m);
});

test("lists keep their depth, bold and links their marks, and a tab parts a title from its date", () => {
  const body = [
    paragraph(`${run("Acme", '<w:rStyle w:val="Fort"/>')}<w:r><w:tab/></w:r>${run("2018")}`),
    item("Un", 0),
    item("Sans signe", 1),
    paragraph(`<w:hyperlink r:id="rId9">${run("un lien")}</w:hyperlink>`),
  ];
  const rels =
    '<Relationships><Relationship Id="rId9" Target="https://lien.example/a" TargetMode="External"/></Relationships>';
  expect(read(word(body.join(""), { "word/_rels/document.xml.rels": rels }))).toBe(
    "**Acme** | 2018\n\n* Un\n\nSans signe\n\n[un lien](https://lien.example/a)\n",
  );
});

test("a table of short cells is a table; one that places dates beside texts is read line by line", () => {
  const plain = `<w:tbl>${row(cell(paragraph(run("Outil"))), cell(paragraph(run("Niveau"))))}${row(
    cell(paragraph(run("Bash"))),
    cell(paragraph(run("Expert"))),
  )}</w:tbl>`;
  expect(read(word(plain))).toBe("| Outil | Niveau |\n| --- | --- |\n| Bash | Expert |\n");
  const placed = `<w:tbl>${row(
    cell(paragraph(run("2018 - 2020"))),
    cell(paragraph(run("Acme, cheffe")), item("Cartes", 0)),
  )}</w:tbl>`;
  expect(read(word(placed))).toBe("2018 - 2020 | Acme, cheffe\n\n* Cartes\n");
});

test("text boxes and headers of pages are read once, what was deleted or hidden is not", () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
  const body = [
    `<w:p><w:r><mc:AlternateContent><mc:Choice>${box("Dans un cadre")}</mc:Choice><mc:Fallback>${box("Dans un cadre")}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    paragraph(
      `<w:del><w:r><w:delText>effacé</w:delText></w:r></w:del>${run("caché", "<w:vanish/>")}${run("vu")}`,
    ),
  ];
  const header = `<w:hdr ${NAMESPACE}>${paragraph(run("Zoé Harmel"))}</w:hdr>`;
  const footer = `<w:ftr ${NAMESPACE}>${paragraph(run("Page 1 / 2"))}</w:ftr>`;
  const parts = { "word/header1.xml": header, "word/header2.xml": header, "word/footer1.xml": footer };
  expect(read(word(body.join(""), parts))).toBe("Zoé Harmel\n\nDans un cadre\n\nvu\n\n<!-- Page 1 / 2 -->\n");
});

test("a part that would unpack into gigabytes is refused before it is unpacked", () => {
  const bomb = word(`${"<w:p></w:p>".repeat(1_700_000)}`);
  expect(bomb.length).toBeLessThan(200_000);
  expect(() => readDocx(bomb)).toThrow("document-too-long");
});
