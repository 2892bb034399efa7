import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lostWords } from "@/tests/support/lost-words";
import { cvSchema } from "../../model";
import { LOCALES } from "../../vocabulary";
import { problemMessage } from "../ledger/problem-messages";
import { MAX_SOURCE_BYTES } from "../ledger/source";
import { importMarkdown } from "./import-markdown";

const encode = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => importMarkdown(encode(text));
const JOB = "## Acme - Développeur - 2018/01 à 2020/06";

const word = fc.constantFrom(
  ..."alpha bravo Charlie ingénieur Développeur Acme Paris Docker équipe projet Objectifs Stack Formation Langues".split(
    " ",
  ),
  ..."Compétences Expérience chez at @ Profil Contact etc. 2018 CV Jane Doe Résultats outils niveau Expert né".split(
    " ",
  ),
);
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const separator = fc.constantFrom(" - ", ", ", " | ", " · ", " – ", " : ", " ");
const period = fc.constantFrom(
  "2018-2020",
  "2006/01 à 2007/01",
  "(2019)",
  "depuis 2022",
  "Oct 2023 – Présent",
  "18/11/1980",
  "*2018-2020*",
  "",
);
const rich = fc.tuple(phrase, separator, phrase, separator, period).map((pieces) => pieces.join(""));
const markdownLine = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.oneof(rich, phrase))
    .map(([depth, text]) => `${"#".repeat(depth)} ${text}`),
  fc
    .tuple(fc.constantFrom("", "  ", "\t"), fc.constantFrom("* ", "- ", "1. "), fc.oneof(rich, phrase))
    .map((pieces) => pieces.join("")),
  fc.oneof(rich, phrase),
  phrase.map((text) => `**${text} :** ${text}`),
  phrase.map((text) => `${text}: ${text}`),
  fc.constantFrom(
    "",
    "---",
    "===",
    "```",
    "| a | Niveau |",
    "| --- | --- |",
    "| Docker | Expert |",
    "| x | y | z |",
  ),
  fc.constantFrom(
    "jane@doe.org | 06 12 34 56 78",
    "<!-- note -->",
    "<!-- open",
    "![photo](a.jpg)",
    "<div>",
    "> quote",
  ),
);
const lines = fc.array(markdownLine, { maxLength: 20 });
const markdown = fc.tuple(lines, lines).map(([before, after]) => [...before, JOB, ...after].join("\n"));

// Generous limits: the machine of a full run is busy.
describe("importMarkdown", { timeout: 60_000 }, () => {
  test("accounts for each line of any CV, in order, and gives a valid CV that lost no word", () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const result = read(text);
        if (!result.ok) return;
        expect(result.ledger.map((line) => line.text)).toEqual(text.replace(/\n$/, "").split("\n"));
        expect(cvSchema.parse(result.cv)).toEqual(result.cv);
        expect(lostWords(result.cv, result.ledger)).toEqual([]);
        expect(result.problems.filter(({ code }) => code === "unplaced-line")).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), fc.string().map(encode)), (bytes) => {
        const result = importMarkdown(bytes);
        if (!result.ok) expect(result.problems).toHaveLength(1);
      }),
    );
  });

  test("never throws, whatever the text around a job", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.array(fc.string()), (before, after) => {
        const text = [...before, "", JOB, ...after].join("\n");
        const result = read(text);
        if (!result.ok) return;
        expect(cvSchema.safeParse(result.cv).success).toBe(true);
        expect(result.ledger.map((line) => line.text)).toEqual(
          text.replace(/(?:\r\n|\n|\r)$/, "").split(/\r\n|\n|\r/),
        );
      }),
    );
  });

  test.each([
    ["without a period", "## Expérience\n\n### Acme - Développeur\n\nTexte.", "undated-experience", 3],
    ["whose period is reversed", "## Acme - Développeur - 2020 - 2018", "reversed-period", 1],
    [
      "that does not tell the role from the organisation",
      "## Sélénite - Rivage - 2018-2020",
      "ambiguous-role",
      1,
    ],
    ["that does not say for whom", "## Développeur - 2018-2020", "no-organisation", 1],
  ])("asks about an experience %s", (_, text, code, line) => {
    const result = read(`# Jane Doe\n\n${JOB}\n`.replace(JOB, text));
    expect(result.ok && result.problems.map((problem) => [problem.code, problem.line])).toEqual([
      [code, line + 2],
    ]);
    expect(result.ok && result.ledger[line + 1]?.became).toBe("question");
  });

  test("takes a usual title below a project for its section, whatever its bullets begin with", () => {
    const project = "### Acme - Développeuse - 2018/01 à 2019/12\n\n#### Migration\n\nTexte.";
    const result = read(
      `# Jane Doe\n\n## Expérience\n\n${project}\n\n##### Objectifs\n\n* Objectif 1 : tenir\n* Objectif 2 : finir\n`,
    );
    const projects = result.ok ? result.cv.experiences.flatMap((experience) => experience.projects) : [];
    expect(projects.map(({ title, sections }) => [title, sections])).toEqual([
      [
        "Migration",
        [{ kind: "objectives", title: "Objectifs", body: "* Objectif 1 : tenir\n* Objectif 2 : finir" }],
      ],
    ]);
  });

  test("keeps what is escaped: it is no tag", () => {
    const result = read(
      "# Ann Lee\n\n## Experience\n\n### Acme \\<Labs\\> - Developer - 2018-2019\n\nText.\n",
    );
    expect(result.ok && result.cv.experiences.map(({ organisation }) => organisation)).toEqual([
      "Acme <Labs>",
    ]);
  });

  test("takes an odd word for a level only beside others that say one", () => {
    const skillsOf = (...items: string[]) => {
      const result = read(`# Jane Doe\n\n${JOB}\n\n## Skills\n\n${items.join("\n")}\n`);
      return (
        result.ok &&
        result.cv.skillGroups.flatMap(({ skills }) => skills.map(({ name, level }) => [name, level]))
      );
    };
    expect(skillsOf("- Python: Expert", "- Go: Wizard")).toEqual([
      ["Python", "expert"],
      ["Go", "wizard"],
    ]);
    expect(skillsOf("- Python: Django", "- Go: Wizard")).toEqual([
      ["Django", null],
      ["Wizard", null],
    ]);
  });

  test("asks about a level that the scale lacks", () => {
    const skills = "## Outils\n\n| Nom | Niveau (Débutant-Expert) |\n|---|---|\n| Git | Ninja |";
    const result = read(`# Jane Doe\n\n${JOB}\n\n${skills}`);
    expect(result.ok && result.problems.map(({ code, line, detail }) => [code, line, detail])).toEqual([
      ["unknown-level", 9, "Ninja"],
    ]);
    expect(result.ok && result.cv.levels.at(-1)).toMatchObject({ slug: "ninja", rank: null });
  });
});

describe("a file that is no CV in Markdown", () => {
  const fence = "```markdown\n# Jane\n```";
  test.each<[string, Uint8Array, string, number | null]>([
    ["in Latin-1", Uint8Array.from([...encode("# Jane\n\n## D"), 0xe9, 0x0a]), "not-utf8", 3],
    ["in UTF-16", Uint8Array.from([0xff, 0xfe, 0x23, 0x00]), "not-utf8", 1],
    ["with a null byte", encode("# Jane\n\0"), "binary", 2],
    ["of more than two megabytes", new Uint8Array(MAX_SOURCE_BYTES + 1).fill(0x23), "too-large", null],
    ["of too many lines", encode("\n".repeat(20_000).concat("# a\n")), "too-many-lines", 20_001],
    ["with an endless line", encode(`# Jane\n${"a".repeat(100_001)}`), "line-too-long", 2],
    ["that is empty", encode(" \n\n"), "empty", null],
    ["that is a note", encode("Jane Doe\nDéveloppeuse"), "no-cv", null],
    ["of code", encode(`\n${fence}\n`), "no-cv", null],
    [
      "that is a job advert",
      encode(
        "# Développeur\n\n## Vos missions\n\n- Coder\n\n## Profil recherché\n\n- Bac+5\n\nPostulez avec vos prétentions.\n",
      ),
      "job-advert",
      3,
    ],
    ["in LaTeX", encode("% cv\n\\documentclass{moderncv}\n\\begin{document}"), "latex", 2],
    ["in LaTeX without its first lines", encode("\\begin{cv}\nJane"), "latex", 1],
    ["of HTML without a CV", encode("\n<!DOCTYPE html>\n<html><h1>Jane</h1></html>"), "no-cv", null],
    ["in JSON", encode('{ "basics": { "name": "Jane" } }'), "json", 1],
    ["without anything of a CV", encode("# Jane Doe\n\nBonjour.\n"), "no-cv", null],
  ])("%s is refused with one reason and its line", (_, bytes, code, line) => {
    const result = importMarkdown(bytes);
    expect(result.ok).toBe(false);
    expect(result.problems.map((problem) => [problem.code, problem.line])).toEqual([[code, line]]);
    for (const problem of result.problems) {
      expect(problem.message).toBe(problemMessage(problem, "fr"));
      for (const locale of LOCALES) expect(problemMessage(problem, locale)).toMatch(/^\p{Lu}[^{}]*[.]$/u);
    }
  });
});

describe("two megabytes of nonsense", () => {
  const units = [
    "[",
    "*",
    "`",
    "<",
    "<!--",
    "a@",
    "\\",
    "(",
    "|",
    "-",
    " \t",
    "# ",
    "_",
    "](",
    "[a](",
    "1. ",
    "**a:",
    "2018-",
  ];

  /** Fills what the limits allow with one unit, in lines of about this length. */
  function fill(unit: string, length: number): string {
    const line = unit.repeat(Math.max(1, Math.floor(length / unit.length)));
    const count = Math.min(19_990, Math.floor((MAX_SOURCE_BYTES - 100) / (line.length + 1)));
    return `# Jane Doe\n\n${JOB}\n\n${`${line}\n`.repeat(count)}`;
  }

  // A bound against quadratic reading, which takes minutes here; not a measure of speed.
  test.each([99_000, 1_900])("is read in linear time, in lines of %i", { timeout: 60_000 }, (length) => {
    for (const unit of units) expect(read(fill(unit, length)).ok, unit).toBe(true);
  });

  test("is read in linear time when it repeats one heading or one skill", { timeout: 60_000 }, () => {
    expect(read(`${JOB}\n`.repeat(19_990)).ok).toBe(true);
    expect(read(`${JOB}\n${"### Projet\n".repeat(19_990)}`).ok).toBe(true);
    expect(read(`${JOB}\n## Outils\n${"- Docker\n".repeat(19_990)}`).ok).toBe(true);
    expect(read(`${JOB}\n${"```js\n".repeat(19_990)}`).ok).toBe(true);
  });
});
