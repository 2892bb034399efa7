import { describe, expect, it } from "vitest";
import { importCv } from "./import-cv";

/** What people met with other tools: each line here was once misread. */

function read(text: string) {
  const result = importCv(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const inJob = (heading: string, text = "Did things.") =>
  read(`# Zoe Lind\n\n## Experience\n\n### ${heading}\n\n${text}\n`).cv.experiences[0];

describe("a period", () => {
  it.each([
    "- in progress",
    "onward",
    "and counting",
    "+",
    "- …",
    "- ?",
    "- tbd",
    "-",
    "–",
    "till now",
    "- en cours",
    "à ce jour",
  ])("that begins and ends with %j is still going on", (end) => {
    expect(inJob(`Lind - Engineer - Apr 2018 ${end}`)).toMatchObject({
      organisation: "Lind",
      role: "Engineer",
      from: "2018-04",
      to: null,
      summary: "",
    });
  });

  it.each([
    ["März 2019 – Mai 2020", "2019-03", "2020-05"],
    ["01.09.2008 - 31.08.2009", "2008-09", "2009-08"],
    ["2018/01 to 2020/06", "2018-01", "2020-06"],
  ])("is read in %s", (written, from, to) => {
    expect(inJob(`Ulm - Admin - ${written}`)).toMatchObject({ organisation: "Ulm", role: "Admin", from, to });
  });

  it("of JSON is read as that of a heading, and named as none of its format", () => {
    const work = [{ name: "Lind", position: "Engineer", startDate: "01.09.2008", endDate: "31.08.2009" }];
    const { cv, problems } = read(JSON.stringify({ basics: { name: "Zoe Lind" }, work }));
    expect(cv.experiences[0]).toMatchObject({ from: "2008-09", to: "2009-08" });
    expect(problems.map(({ code }) => code)).toEqual(["loose-date", "loose-date"]);
  });
});

it("angle brackets in titles are text", () => {
  const { cv } = read(
    "# Zoe Lind\n\nC# & C++ engineer, 100% <remote>\n\n## Experience\n\n### Lind - Engineer - 2018/01 to 2020/06\n\n#### Typed collections: List<String> and Map<K, V>\n\nHelpers.\n",
  );
  expect(cv.profile.titles.join(", ")).toContain("100% <remote>");
  expect(cv.experiences[0]?.projects[0]?.title).toBe("Typed collections: List<String> and Map<K, V>");
});

it("a job that is only a heading is a project, so that every table has it", () => {
  const { cv } = read(
    "# Zoe Lind\n\n## Experience\n\n### Quillon SA - Engineer - 2018/01 to 2020/06\n\n### Bertram - Technician - 2015/01 to 2017/12\n",
  );
  expect(cv.experiences.map(({ organisation, projects }) => [organisation, projects.length])).toEqual([
    ["Quillon SA", 1],
    ["Bertram", 1],
  ]);
});
