import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { importCv } from "./import-cv";

const PAGE = readFileSync("docs/write-a-cv.md", "utf8");
const [, example = ""] = /```markdown\n([\s\S]*?)```/.exec(PAGE) ?? [];

test("the example of docs/write-a-cv.md reads without a question", () => {
  const read = importCv(new TextEncoder().encode(example));
  if (!read.ok) throw new Error("refused");
  const { cv, ledger, problems } = read;
  expect(problems).toEqual([]);
  expect(ledger.filter(({ became }) => became === "question")).toEqual([]);
  expect(cv.profile).toMatchObject({ name: "Zoé Harmel", titles: ["Systems engineer"] });
  expect(cv.experiences.map(({ organisation, role, from, to }) => [organisation, role, from, to])).toEqual([
    ["Acme", "Systems engineer", "2018-01", "2020-06"],
    ["Nevra", "Administrator", "2015-09", "2017-12"],
  ]);
  expect(cv.experiences.map(({ projects }) => projects.map(({ title }) => title))).toEqual([
    ["Backups", "Monitoring"],
    ["Mail servers"],
  ]);
  expect(cv.technologies.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Ansible", "Prometheus", "Grafana", "Postfix", "Dovecot", "PostgreSQL"]),
  );
  expect(cv.levels.map(({ label }) => label)).toEqual(["Beginner", "Advanced", "Expert"]);
});
