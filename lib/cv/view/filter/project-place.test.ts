import { describe, expect, it } from "vitest";
import { aCv, anExperience, aProject } from "@/tests/support/cv-factory";
import { indexCv } from "./index-cv";
import { projectPlaceOf } from "./project-place";
import { EMPTY_QUERY } from "./query";

const titled = (title: string) => aProject({ title, uses: title === "Deux" ? ["bash"] : ["bash", "php"] });
const CV = aCv({
  experiences: [
    anExperience({
      organisation: "Aday",
      from: "2018",
      to: null,
      projects: ["Un", "Deux", "Trois"].map(titled),
    }),
    anExperience({ organisation: "Sans dates" }),
    anExperience({ organisation: "Brume", from: "2010", to: "2012", projects: [titled("Quatre")] }),
  ],
});
const INDEX = indexCv(CV, "2026-11");
const placeOf = (slug: string, query = {}) => projectPlaceOf(INDEX, slug, { ...EMPTY_QUERY, ...query });

describe("the place of a project", () => {
  it("is its number in its experience", () => {
    const places = ["un", "deux", "trois", "quatre"].map((slug) => placeOf(slug));
    expect(places.map((place) => [place?.position, place?.siblings])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
      [1, 1],
    ]);
    expect(places.map((place) => place?.experience.organisation)).toEqual(["Aday", "Aday", "Aday", "Brume"]);
    expect(places[1]).toMatchObject({ project: { title: "Deux" }, row: { slug: "deux" } });
    expect(placeOf("cinq")).toBeNull();
  });

  it("is between its neighbours in the order of the CV, across experiences", () => {
    const neighbours = ["un", "deux", "trois", "quatre"].map((slug) => {
      const { previous, next } = placeOf(slug) ?? {};
      return [previous?.slug, next?.slug];
    });
    expect(neighbours).toEqual([
      [undefined, "deux"],
      ["un", "trois"],
      ["deux", "quatre"],
      ["trois", undefined],
    ]);
    expect(placeOf("un")?.previous).toBeNull();
    expect(placeOf("quatre")?.next).toBeNull();
  });

  it("is between its neighbours in the view it is looked at from", () => {
    const php = { tech: ["php"], sort: { key: "title", descending: false } as const };
    expect(placeOf("trois", php)).toMatchObject({ previous: { slug: "quatre" }, next: { slug: "un" } });
    // An order alone is no view: one comes from the whole CV.
    expect(placeOf("trois", { sort: php.sort })).toMatchObject({ previous: { slug: "deux" } });
    // A project that the view does not show has the neighbours of the CV.
    expect(placeOf("deux", php)).toMatchObject({ previous: { slug: "un" }, next: { slug: "trois" } });
  });

  it("is in one of the dated experiences of the career", () => {
    const career = placeOf("quatre")?.career.map(({ experience, current }) => [experience.slug, current]);
    expect(career).toEqual([
      ["aday", false],
      ["brume", true],
    ]);
    const [first] = placeOf("quatre")?.career ?? [];
    expect(first?.interval).toEqual({ start: 2018 * 12, end: 2026 * 12 + 10 });
  });
});
