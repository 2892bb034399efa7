import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv, arbitraryQuery, SECRET, withoutPhoto } from "@/tests/support/arbitrary-cv";
import { importCv } from "../import/import-cv";
import type { Cv } from "../model";
import { publicCv } from "../public";
import { indexCv } from "../view/filter/index-cv";
import { EMPTY_QUERY, type ViewQuery } from "../view/filter/query";
import { exportInputOf } from "./export-input";
import { renderJsonResume } from "./json-resume";
import { shownCv } from "./shown-cv";

const { resolve } = createRequire(import.meta.url);
const PACKAGE = resolve("@jsonresume/schema/package.json").replace(/package\.json$/, "");
const fileOf = (name: string) => readFileSync(`${PACKAGE}${name}`, "utf8");

/** The formats that the schema names, checked as their standards say. */
const validate = new Ajv({
  strict: false,
  formats: {
    email: /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/,
    uri: (text: string) => URL.canParse(text) && /^[\x21-\x7e]+$/.test(text) && !/[<>"{}|\\^`]/.test(text),
  },
}).compile(JSON.parse(fileOf("schema.json")));

function inputOf(cv: Cv, query: ViewQuery = EMPTY_QUERY) {
  return exportInputOf(indexCv(cv, "2026-11"), query, "fr", {
    date: "2026-11-24",
    link: "https://cv.example.org/?tech=bash",
  });
}

function read(json: string) {
  const result = importCv(new TextEncoder().encode(json));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

/** Its one loss: contacts come back grouped by what they are (docs/json-resume.md). */
function withSortedContacts(cv: Cv): Cv {
  const contacts = cv.profile.contacts.toSorted((a, b) =>
    JSON.stringify([a.kind, a.value]) < JSON.stringify([b.kind, b.value]) ? -1 : 1,
  );
  return { ...cv, profile: { ...cv.profile, contacts } };
}

function realCv(): Cv {
  const read = importCv(readFileSync(new URL("../../../db/seed/cv.md", import.meta.url)));
  if (!read.ok) throw new Error("The real CV is not imported");
  return read.cv;
}

const anyView = arbitraryCv
  .map(publicCv)
  .chain((cv) => fc.record({ cv: fc.constant(cv), query: arbitraryQuery(cv) }));

describe("the JSON Resume of a view", { timeout: 60_000 }, () => {
  it("is valid against the published schema, on any CV and view", () => {
    fc.assert(
      fc.property(anyView, ({ cv, query }) => {
        const valid = validate(JSON.parse(renderJsonResume(inputOf(cv, query))));
        expect(validate.errors ?? []).toEqual([]);
        expect(valid).toBe(true);
      }),
    );
  });

  it("is valid whatever the texts are", () => {
    fc.assert(
      fc.property(
        arbitraryCv,
        fc.oneof(fc.string({ unit: "grapheme" }), fc.webUrl(), fc.emailAddress()),
        fc.constantFrom("email", "phone", "website", "linkedin", "github", "mastodon", "address"),
        fc.constantFrom("0001", "3021-12", "2018"),
        (cv, value, kind, date) => {
          const contacts = [
            { kind, value, private: false },
            { kind: "email", value: "zoe@example.org", private: false },
          ];
          const experiences = cv.experiences.map((experience) => ({
            ...experience,
            organisation: value,
            from: date,
          }));
          const given: Cv = structuredClone({ ...cv, profile: { ...cv.profile, contacts }, experiences });
          const json = renderJsonResume(inputOf(given));
          validate(JSON.parse(json));
          expect(validate.errors ?? []).toEqual([]);
          expect(withSortedContacts(read(json).cv)).toStrictEqual(withoutPhoto(withSortedContacts(given)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("is imported as the same CV, but for the order of contacts, public or private", () => {
    fc.assert(
      fc.property(arbitraryCv, fc.boolean(), (cv, isPublic) => {
        const given = structuredClone(isPublic ? publicCv(cv) : cv);
        const { cv: again, problems, format } = read(renderJsonResume(inputOf(given)));
        expect(withSortedContacts(again)).toStrictEqual(withoutPhoto(withSortedContacts(given)));
        expect(problems).toEqual([]);
        expect(format).toBe("json-resume");
      }),
    );
  });

  it("of the real CV is valid and imported as the same CV", () => {
    const real = realCv();
    const json = renderJsonResume(inputOf(real));
    validate(JSON.parse(json));
    expect(validate.errors ?? []).toEqual([]);
    const { cv, ledger, problems } = read(json);
    expect(withSortedContacts(cv)).toStrictEqual(withSortedContacts(real));
    expect(problems).toEqual([]);
    expect(ledger.filter(({ became }) => became === "question" || became === "kept")).toEqual([]);
    expect(ledger.map(({ text }) => text).join("\n")).toBe(json.trimEnd());
  });

  it("holds the projects of the view and nothing private", () => {
    fc.assert(
      fc.property(anyView, ({ cv, query }) => {
        const input = inputOf(cv, query);
        const json = renderJsonResume(input);
        const { projects } = JSON.parse(json);
        expect(projects.map(({ x_slug }: { x_slug: string }) => x_slug).toSorted()).toEqual(
          input.view.rows.map(({ slug }) => slug).toSorted(),
        );
        expect(json).not.toContain(SECRET);
        expect(withSortedContacts(read(json).cv)).toStrictEqual(
          withoutPhoto(structuredClone(withSortedContacts(shownCv(input.index, input.view)))),
        );
      }),
    );
  });

  it("says which view it is, with the address to come back to", () => {
    const { meta } = JSON.parse(renderJsonResume(inputOf(realCv())));
    expect(meta).toEqual({
      canonical: "https://cv.example.org/?tech=bash",
      version: "v1.0.0",
      lastModified: "2026-11-24T00:00:00",
      x_parcours: 1,
      x_sentence: "Tous les projets",
      x_shown: 24,
      x_total: 24,
    });
  });
});

function leaves(value: unknown): string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leaves);
  return value === null || value === "" ? [] : [String(value)];
}

describe("somebody else's JSON Resume", () => {
  it.each([
    "sample.resume.json",
    "examples/career-changer.resume.json",
    "examples/new-grad.resume.json",
    "examples/senior-engineer.resume.json",
  ])("loses no value when it is imported and exported again: %s", (name) => {
    const source = fileOf(name);
    const { cv } = read(source);
    const { $schema: _, ...resume } = JSON.parse(source);
    const exported = renderJsonResume(inputOf(cv));
    validate(JSON.parse(exported));
    expect(validate.errors ?? []).toEqual([]);
    const kept = leaves(JSON.parse(exported)).join("\n");
    const lost = leaves(resume).filter((leaf) => !kept.includes(leaf));
    expect(lost).toEqual([]);
    // And that is a form that stays.
    expect(withSortedContacts(read(exported).cv)).toStrictEqual(withSortedContacts(cv));
  });
});
