import { describe, expect, test } from "vitest";
import type { Cv } from "../../model";
import { applyAnswers } from "../apply-answers";
import { importMarkdown } from "../markdown/import-markdown";
import { openQuestions, questionsOf } from "./questions";

const SOURCE = `# Ada Lovelace

## Savoir-faire

| Compétences | Niveaux (Débutant-Expert) |
| --- | --- |
| Calcul | Ninja |

## Expériences

### Aday, Développeur, 2020/01 à 2019/01

#### Notes

* Stack technique
  * Python, Git
`;

function read(source: string) {
  const result = importMarkdown(new TextEncoder().encode(source));
  if (!result.ok) throw new Error("refused");
  return { ...result, questions: questionsOf(result.cv, result.ledger, result.problems) };
}

const { cv, questions } = read(SOURCE);
const answer = (answers: Parameters<typeof applyAnswers>[2], of: Cv = cv) =>
  applyAnswers(of, questions, answers, "À classer");

describe("the questions of a file", () => {
  test("say what kind of answer they take", () => {
    expect(questions.map(({ id, asks }) => [id, asks.for])).toEqual([
      ["unknown-level-7", "level"],
      ["reversed-period-11", "period"],
    ]);
  });

  test("stay open without an answer", () => {
    expect(answer({})).toEqual({ ok: true, cv });
    expect(answer({ "unknown-level-7": { pick: "" }, "reversed-period-11": { from: "", to: "" } })).toEqual({
      ok: true,
      cv,
    });
  });

  test("are answered by dates and by a level of the scale", () => {
    const result = answer({
      "unknown-level-7": { pick: "expert" },
      "reversed-period-11": { from: "2019-01", to: "2020-01" },
    });
    expect(result).toMatchObject({
      ok: true,
      cv: {
        levels: [{ slug: "debutant" }, { slug: "expert" }],
        skillGroups: [{ skills: [{ level: "expert" }] }],
        experiences: [{ from: "2019-01", to: "2020-01" }],
      },
    });
  });

  test("take a level in as a new one of the scale, and an end that has not come", () => {
    expect(
      answer({ "unknown-level-7": { pick: "rank" }, "reversed-period-11": { from: "2019", ongoing: "on" } }),
    ).toMatchObject({
      ok: true,
      cv: { levels: [{}, {}, { label: "Ninja", rank: 2 }], experiences: [{ to: null }] },
    });
  });

  test("name the answer that is refused", () => {
    expect(answer({ "reversed-period-11": { from: "2020", to: "2019" } })).toEqual({
      ok: false,
      question: "reversed-period-11",
      errors: { "fields.period.to": "datesReversed" },
    });
    expect(answer({ "reversed-period-11": { from: "hier" } })).toMatchObject({
      errors: { "fields.period.from": "invalidDate" },
    });
  });

  test("make technologies of what only stands among some", () => {
    const stack = read(SOURCE.replace("Python, Git", "Python, frobnik, Acme Frob"));
    const asked = stack.questions.filter(({ asks }) => asks.for === "technologies");
    expect(asked.map(({ problem }) => [problem.line, problem.detail])).toEqual([[16, "frobnik, Acme Frob"]]);
    const [question] = asked;
    if (question === undefined) throw new Error("no question");
    const named = (answers: Parameters<typeof applyAnswers>[2]) => {
      const result = applyAnswers(stack.cv, asked, answers, "");
      return result.ok ? result.cv.technologies.map(({ name }) => name) : result.errors;
    };
    expect(named({})).toEqual(["Python"]);
    expect(named({ [question.id]: { pick: "add" } })).toEqual(["Python", "frobnik", "Acme Frob"]);
  });

  test("answer a name that was not found, and who is who in a heading", () => {
    const nameless = read(SOURCE.replace("# Ada Lovelace\n\n", ""));
    const [question] = nameless.questions.filter(({ asks }) => asks.for === "name");
    if (question === undefined) throw new Error("no question");
    expect(applyAnswers(nameless.cv, [question], { [question.id]: { text: "Ada" } }, "")).toMatchObject({
      cv: { profile: { name: "Ada" } },
    });
    const roles = {
      id: "x",
      problem: question.problem,
      asks: { for: "roles" as const, slug: "aday", organisation: "Développeur", role: "Aday" },
    };
    expect(applyAnswers(cv, [roles], { x: { pick: "swap" } }, "")).toMatchObject({
      cv: { experiences: [{ organisation: "Aday", role: "Développeur" }] },
    });
    const line = { id: "y", problem: question.problem, asks: { for: "line" as const, text: "Perdu" } };
    expect(applyAnswers(cv, [line], { y: { pick: "keep" } }, "À classer")).toMatchObject({
      cv: { sections: [{ title: "À classer", body: "Perdu", hidden: false }] },
    });
  });

  test.each([
    ["04/2014", "08/2014", { from: "2014-04", to: "2014-08" }],
    ["avril 2014", "août 2014", { from: "2014-04", to: "2014-08" }],
    ["Apr 2014", "", { from: "2014-04" }],
    ["été 2014", "2015", { from: "2014", to: "2015" }],
  ])("take dates as people write them: %s, %s", (from, to, period) => {
    const result = answer({ "reversed-period-11": { from, to } });
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    expect(result.cv.experiences[0]).toMatchObject(period);
  });

  test("name the date that is none", () => {
    expect(answer({ "reversed-period-11": { from: "2014", to: "demain" } })).toEqual({
      ok: false,
      question: "reversed-period-11",
      errors: { "fields.period.to": "invalidDate" },
    });
  });
});

describe("the questions of a newer file", () => {
  const answered = answer({
    "unknown-level-7": { pick: "expert" },
    "reversed-period-11": { from: "2019-01", to: "2020-01" },
  });
  if (!answered.ok) throw new Error("refused");
  const newer = read(`${SOURCE}\n### Brume, Stagiaire, 2018/03 à 2017/01\n`).questions;

  test("are those that nobody was asked", () => {
    expect(newer.length).toBe(questions.length + 1);
    const open = openQuestions(newer, questions, answered.cv);
    expect(open.map(({ asks }) => asks)).toEqual([{ for: "period", noun: "experience", slug: "brume" }]);
    expect(openQuestions(newer, [], answered.cv)).toEqual(newer);
  });

  test("ask for dates again until there are some", () => {
    const again = openQuestions(questions, questions, cv);
    expect(again.map(({ asks }) => asks.for)).toEqual(["period"]);
  });
});
