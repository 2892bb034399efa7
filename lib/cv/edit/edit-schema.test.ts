import { describe, expect, it } from "vitest";
import { readEdit } from "./edit-schema";

const project = (fields: object) => ({ kind: "project.update", project: "dns", fields });
const section = (body: string) => ({ kind: "stack", title: "Stack", body });

describe("what a form sends", () => {
  it.each([
    [project({ title: " \n " }), { "fields.title": "required" }],
    [project({ title: "a".repeat(201) }), { "fields.title": "tooLong" }],
    [project({ sections: [section("a".repeat(100_001))] }), { "fields.sections.0.body": "tooLong" }],
    [project({ sections: Array.from({ length: 101 }, () => section("")) }), { "fields.sections": "tooMany" }],
    [project({ title: "cut\0short" }), { "fields.title": "unstorable" }],
    [project({ summary: "half \ud83d" }), { "fields.summary": "unstorable" }],
    [project({ period: { from: "2018-13" } }), { "fields.period.from": "invalidDate" }],
    [project({ period: { from: "2018-05", to: "2018-04" } }), { "fields.period.to": "datesReversed" }],
    [project({ period: { from: "2018", to: "hier" } }), { "fields.period.to": "invalidDate" }],
    [project({ period: { from: "hier", to: "2012" } }), { "fields.period.from": "invalidDate" }],
    [project({ hidden: "yes" }), { "fields.hidden": "invalid" }],
    [{ kind: "project.update", project: "../etc", fields: {} }, { project: "invalid" }],
    [{ kind: "project.add", experience: "aday", fields: {} }, { "fields.title": "required" }],
    [{ kind: "profile.update", fields: { birthDate: "1980-02-30" } }, { "fields.birthDate": "invalidDate" }],
    [{ kind: "section.move", section: -1, at: 0 }, { section: "invalid" }],
    [{ kind: "drop everything" }, { kind: "invalid" }],
    ["not a form", { "": "invalid" }],
    [null, { "": "invalid" }],
  ])("is refused at its field: %j", (input, errors) => {
    expect(readEdit(input)).toEqual({ ok: false, errors });
  });

  it.each([Number.NaN, -1, 101, "3"])("is refused where it brings no number of years: %s", (minYears) => {
    const edit = readEdit({ kind: "level.update", level: "expert", fields: { minYears } });
    expect(edit).toEqual({ ok: false, errors: { "fields.minYears": "invalidYears" } });
  });

  it("comes out trimmed, with plain line ends and without what it must not bring", () => {
    const input = project({ title: "  Gestion \r\n DNS ", summary: "a\r\nb\rc", slug: "mine", uses: [] });
    const fields = { title: "Gestion DNS", summary: "a\nb\nc" };
    expect(readEdit(input)).toEqual({ ok: true, edit: project(fields) });
  });

  it("may be a period that ends in the month or year it begins", () => {
    for (const period of [
      { from: "2018", to: "2018-01" },
      { from: "2018-03", to: "2018" },
      { from: "2018", to: null },
    ]) {
      expect(readEdit(project({ period })).ok).toBe(true);
    }
  });
});
