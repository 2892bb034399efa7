import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANE_SORT_KEYS } from "@/lib/cv/view/charts/lanes";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import { aCv, aLevel, anExperience, aProject, aTechnology } from "@/tests/support/cv-factory";
import { rowPart } from "./openable-parts";
import { readQuery } from "./read-query";
import { hiddenFieldsOf, hrefOf, serializeQuery } from "./write-query";

const index = indexCv(
  aCv({
    technologies: [
      aTechnology("Subversion", { aliases: ["SVN"], category: "automation" }),
      aTechnology("Xymon", { aliases: ["Hobbit/Xymon", "Hobbit"], category: "monitoring" }),
      aTechnology("Bash", { category: "system" }),
      aTechnology("C++"),
    ],
    levels: [aLevel("Confirmé")],
    experiences: [anExperience({ organisation: "Aday", projects: [aProject({ uses: ["bash"] })] })],
  }),
  "2026-11",
);

function read(search: string) {
  return readQuery(new URLSearchParams(search), index);
}

const arbitraryOpen = fc.subarray(["activity", "categories", "lanes", "org", "skills", "tech", "timeline"]);

const anyQuery = arbitraryCv.chain((cv) =>
  fc.record({
    cv: fc.constant(cv),
    query: arbitraryQuery(cv),
    rows: fc.nat({ max: 500 }),
    open: arbitraryOpen,
    lanes: fc.constantFrom(...LANE_SORT_KEYS),
  }),
);

describe("the spelling of a view", () => {
  it("reads back as the same query, on any CV", () => {
    fc.assert(
      fc.property(anyQuery, ({ cv, query, rows, open, lanes }) => {
        const text = serializeQuery(query, { rows, open, lanes });
        expect(readQuery(new URLSearchParams(text), indexCv(cv, "2026-11"))).toEqual({
          query,
          rows,
          open,
          lanes,
          ignored: [],
        });
      }),
    );
  });

  it("is written again as the same canonical URL, whatever is read", () => {
    const anyValue = fc.oneof(
      fc.constantFrom(
        "bash",
        "SVN",
        "hobbit,xymon,,bash",
        "c++",
        "aday",
        "2018",
        "2017-13",
        "-title",
        "org,title",
      ),
      fc.string({ unit: "binary", maxLength: 300 }),
    );
    const anyName = fc.oneof(
      fc.constantFrom(
        "tech",
        "must",
        "not",
        "category",
        "org",
        "level",
        "from",
        "to",
        "q",
        "sort",
        "cols",
        "rows",
        "open",
        "lanes",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(anyName, anyValue)), (pairs) => {
        const { query, rows, open, lanes } = readQuery(new URLSearchParams(pairs), index);
        const canonical = serializeQuery(query, { rows, open, lanes });
        const again = read(canonical);
        expect(again).toEqual({ query, rows, open, lanes, ignored: [] });
        expect(serializeQuery(again.query, again)).toBe(canonical);
        expect(canonical).toMatch(/^[\x21-\x7e]*$/);
        expect(new URL(canonical, "http://localhost/").search).toBe(canonical);
      }),
      { numRuns: 500 },
    );
  });

  it("leaves defaults out, sorts values and keeps commas", () => {
    expect(serializeQuery(EMPTY_QUERY)).toBe("");
    expect(hrefOf("/cv.csv", { ...EMPTY_QUERY, org: ["aday"], tech: ["bash", "ansible", "bash"] })).toBe(
      "/cv.csv?tech=ansible,bash&org=aday",
    );
    expect(
      serializeQuery({ ...EMPTY_QUERY, q: "été à l’eau", sort: { key: "title", descending: true } }),
    ).toBe("?q=%C3%A9t%C3%A9+%C3%A0+l%E2%80%99eau&sort=-title");
  });

  it("is the same as hidden fields of a form", () => {
    const fields = hiddenFieldsOf({ ...EMPTY_QUERY, tech: ["bash", "cpp"], q: "a & b" });
    expect(fields).toEqual([
      ["tech", "bash,cpp"],
      ["q", "a & b"],
    ]);
  });
});

describe("reading a URL", () => {
  it("takes repeated and comma-separated values alike", () => {
    expect(read("tech=bash&tech=cpp,subversion").query.tech).toEqual(["bash", "cpp", "subversion"]);
  });

  it("finds a technology by any of its names, in any capitals, without a word about it", () => {
    const { query, ignored } = read("tech=svn,Hobbit,hobbit-xymon,C%2B%2B,BASH&level=Confirm%C3%A9&org=ADAY");
    expect(query).toMatchObject({
      tech: ["bash", "cpp", "subversion", "xymon"],
      level: ["confirme"],
      org: ["aday"],
    });
    expect(ignored).toEqual([]);
  });

  it("names what it ignores and why", () => {
    expect(
      read("tech=cobol&colour=red&from=hier&sort=price&cols=salary&rows=-3&q=!!&to=2018&to=2019").ignored,
    ).toEqual([
      { parameter: "colour", value: "red", reason: "unknown-parameter" },
      { parameter: "tech", value: "cobol", reason: "unknown-value" },
      { parameter: "from", value: "hier", reason: "unreadable" },
      { parameter: "to", value: "2019", reason: "repeated" },
      { parameter: "q", value: "!!", reason: "unreadable" },
      { parameter: "sort", value: "price", reason: "unreadable" },
      { parameter: "cols", value: "salary", reason: "unknown-value" },
      { parameter: "rows", value: "-3", reason: "unreadable" },
    ]);
  });

  it("ignores a period that ends before it begins", () => {
    const { query, ignored } = read("from=2021&to=2018");
    expect([query.from, query.to]).toEqual([null, null]);
    expect(ignored.map(({ reason }) => reason)).toEqual(["reversed", "reversed"]);
  });

  it("says nothing of empty fields and of what trackers and the framework add", () => {
    expect(read("tech=&from=&q=+&utm_source=x&fbclid=1&gclid=2&ref=mail&_rsc=abc")).toEqual({
      query: EMPTY_QUERY,
      rows: 0,
      open: [],
      lanes: "relevance",
      ignored: [],
    });
  });

  it("knows the rows of the CV's own projects, and the orders of lanes", () => {
    const [project] = index.projects;
    expect(read(`open=${rowPart(project?.project.slug ?? "")},row-elsewhere&lanes=size`)).toMatchObject({
      open: [rowPart(project?.project.slug ?? "")],
      lanes: "relevance",
      ignored: [
        { parameter: "open", value: "row-elsewhere", reason: "unknown-value" },
        { parameter: "lanes", value: "size", reason: "unreadable" },
      ],
    });
  });

  it("shows at most 500 rows more, and says so", () => {
    const { rows, ignored } = read("rows=999999&open=tech,nothing");
    expect(rows).toBe(500);
    expect(ignored).toEqual([
      { parameter: "rows", value: "999999", reason: "too-many" },
      { parameter: "open", value: "nothing", reason: "unknown-value" },
    ]);
  });

  it("cuts what is too long and too many, and says so", () => {
    const { query, ignored } = read(`q=${"a".repeat(300)}&tech=${"bash,".repeat(150)}`);
    expect(query.q).toHaveLength(200);
    expect(query.tech).toEqual(["bash"]);
    expect(ignored.map(({ parameter, reason }) => [parameter, reason])).toEqual([
      ["tech", "too-many"],
      ["q", "too-long"],
    ]);
  });

  it("names no more than a notice can hold", () => {
    const search = Array.from({ length: 1000 }, (_, at) => `x${at}=${"y".repeat(200)}`).join("&");
    const { ignored } = read(search);
    expect(ignored).toHaveLength(20);
    expect(ignored.every(({ value }) => value.length <= 60)).toBe(true);
  });

  it("is not fooled by names that every object has", () => {
    expect(read("constructor=1&__proto__=2&toString=3").ignored.map(({ parameter }) => parameter)).toEqual([
      "constructor",
      "toString",
    ]);
  });
});
