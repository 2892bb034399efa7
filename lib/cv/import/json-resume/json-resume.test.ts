import { describe, expect, it } from "vitest";
import { publicCv } from "../../public";
import { importCv } from "../import-cv";

function read(value: unknown) {
  const json = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  const result = importCv(new TextEncoder().encode(json));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const refusal = (text: string) => {
  const result = importCv(new TextEncoder().encode(text));
  return result.ok ? null : result.problems.map(({ code, line }) => [code, line]);
};

describe("importing a JSON Resume", () => {
  it("makes each role that an employer lists an experience, and hides who may be asked", () => {
    const { cv } = read({
      basics: { name: "Ondine Farrow" },
      work: [
        {
          company: "Kestrel Freight",
          location: "Hull",
          positions: [
            { title: "Release Manager", start: "2021-03", end: null, technologies: ["Go"] },
            { title: "Build Engineer", start: "2018-01", end: "2021-02" },
          ],
        },
      ],
      references: [{ name: "Paul Marrow", reference: "She ships." }],
    });
    expect(cv.experiences).toMatchObject([
      { organisation: "Kestrel Freight", role: "Release Manager", from: "2021-03", to: null },
      { organisation: "Kestrel Freight", role: "Build Engineer", from: "2018-01", to: "2021-02" },
    ]);
    expect(cv.technologies.map(({ name }) => name)).toEqual(["Go"]);
    expect(JSON.stringify(publicCv(cv))).not.toContain("Marrow");
  });

  it("makes jobs experiences and puts projects under the one they name", () => {
    const { cv } = read({
      basics: {
        name: "Jane Roe",
        label: "Engineer",
        email: "jane@example.org",
        url: "https://jane.example.org",
      },
      work: [
        {
          name: "Acme",
          position: "Developer",
          startDate: "2018-03-15",
          endDate: "2020",
          summary: "Payments",
          highlights: ["Moved to Kubernetes"],
        },
      ],
      projects: [
        {
          name: "Billing",
          entity: "ACME",
          keywords: ["PostgreSQL", "Bash"],
          startDate: "2019-01",
          endDate: "2019-06",
        },
        { name: "Own thing", description: "At home" },
      ],
    });
    expect(cv.experiences).toMatchObject([
      {
        organisation: "Acme",
        role: "Developer",
        from: "2018-03",
        to: "2020",
        summary: "Payments",
        projects: [
          { title: "Developer", sections: [{ kind: "implementation", body: "* Moved to Kubernetes" }] },
          {
            title: "Billing",
            from: "2019-01",
            to: "2019-06",
            sections: [{ kind: "stack", body: "* PostgreSQL, Bash" }],
            uses: [
              { technology: "postgresql", kind: "used", stated: null },
              { technology: "bash", kind: "used", stated: null },
            ],
          },
        ],
      },
      { organisation: "Projects", projects: [{ title: "Own thing", summary: "At home" }] },
    ]);
    expect(cv.profile.contacts).toEqual([
      { kind: "email", value: "jane@example.org", private: true },
      { kind: "website", value: "https://jane.example.org", private: false },
    ]);
  });

  it("does not say of each keyword what is said of the skill", () => {
    const { cv } = read({
      basics: { name: "Jane", summary: "Leads the team in the city" },
      skills: [{ name: "Web Development", level: "Master", keywords: ["HTML", "CSS"] }],
      languages: [{ language: "French", fluency: "Fluent" }],
    });
    const levels = cv.skillGroups.map(({ title, skills }) => [
      title,
      skills.map(({ name, level }) => [name, level]),
    ]);
    expect(levels).toEqual([
      ["Skills", [["Web Development", "master"]]],
      [
        "Web Development",
        [
          ["HTML", null],
          ["CSS", null],
        ],
      ],
    ]);
    expect(cv.languages).toMatchObject([{ name: "French", level: "Fluent" }]);
  });

  it("repairs what people often get wrong, and names each repair with its line", () => {
    const { cv, problems } = read(`{
  "basics": { "name": "Jane", "summary": "Leads the team", "website": "https://jane.example.org" },
  "work": [
    { "company": "Acme", "position": "Dev", "startDate": "2018-03", "endDate": "" },
    { "name": "Beta", "startDate": "03/2015", "endDate": "Present" },
    { "name": "Gamma", "startDate": "2015/03", "endDate": "one day", },
  ]
}`);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [2, "legacy-key"],
      [4, "legacy-key"],
      [4, "empty-date"],
      [5, "loose-date"],
      [5, "loose-date"],
      [6, "trailing-comma"],
      [6, "loose-date"],
      [6, "unreadable-date"],
      [7, "trailing-comma"],
    ]);
    expect(cv.experiences).toMatchObject([
      { organisation: "Acme", from: "2018-03", to: null },
      { organisation: "Beta", from: "2015-03", to: null },
      { organisation: "Gamma", from: "2015-03", to: null },
    ]);
    expect(cv.sections).toEqual([{ title: "Other data", body: "* work[2].endDate: one day", hidden: true }]);
  });

  it("says of every line what it became", () => {
    const json = `{
  "basics": {
    "name": "Jane",
    "pet": "Rex"
  },
  "work": [{ "name": "Acme", "startDate": "2018" }]
}`;
    const { ledger } = read(json);
    expect(ledger.map(({ text }) => text).join("\n")).toBe(json);
    expect(ledger.map(({ became }) => became)).toEqual([
      "noise",
      "noise",
      "mapped",
      "kept",
      "noise",
      "mapped",
      "noise",
    ]);
    expect(ledger[5]?.where).toBe("experiences/acme");
  });

  it("keeps addresses that texts mention out of all that is public, in long texts too", () => {
    const mail = (at: number) => `zoe.lind${at}@mailbox.example`;
    const long = "We kept a hundred machines alive and wrote down how. ".repeat(8);
    const { cv } = read({
      basics: { name: "Zoe Lind", email: mail(0), summary: `${long}Write to ${mail(0)}.` },
      work: [
        { name: "Acme", position: "Admin", summary: `Ask ${mail(1)}.`, highlights: [`Alerts to ${mail(2)}`] },
      ],
      projects: [{ name: "Lamp", description: `By ${mail(3)}`, highlights: ["Call +33 6 39 98 12 34"] }],
      education: [{ institution: "Lyon", studyType: "MSc", courses: [`Thesis (${mail(4)})`] }],
      references: [{ name: "Ann", reference: `Reach me at ${mail(5)}` }],
    });
    const shown = JSON.stringify(publicCv(cv));
    expect(shown).not.toMatch(/@mailbox|98 12 34/);
    expect(shown).toContain("We kept a hundred machines alive");
    const values = cv.profile.contacts.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining([0, 1, 2, 3, 4].map(mail)));
    expect(new Set(values).size).toBe(values.length);
  });

  it("refuses what is no resume, with the line", () => {
    expect(refusal('{ "experiences": [] }')).toEqual([["json", 1]]);
    expect(refusal("[1, 2]")).toEqual([["json", 1]]);
    expect(refusal('{\n"basics": {\n"name": "Jane\n}')).toEqual([["json-syntax", 3]]);
  });
});
