import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import { aCvOf, aProject } from "@/tests/support/cv-factory";
import { naivelyShown } from "@/tests/support/naive-view";
import { LIST_PARAMETERS, withoutParameter, withPeriod } from "./edit-query";
import { indexCv } from "./index-cv";
import { EMPTY_QUERY, type ViewQuery } from "./query";
import { suggestionsOf } from "./suggestions";

const TODAY = "2026-11";

describe("relaxing an empty view", () => {
  it("promises exactly what giving up that one thing shows, the best first, on any CV", () => {
    const anyView = arbitraryCv.chain((cv) => fc.record({ cv: fc.constant(cv), query: arbitraryQuery(cv) }));
    fc.assert(
      fc.property(anyView, ({ cv, query }) => {
        const relaxations = suggestionsOf(indexCv(cv, TODAY), query);
        const promised = relaxations.map(({ shown }) => shown);
        expect(promised).toEqual(relaxations.map((one) => naivelyShown(cv, one.query, TODAY).length));
        expect(promised).toEqual([...promised].sort((a, b) => b - a));
        expect(promised).not.toContain(0);
        const helped: [string, ViewQuery][] = [
          ...[...LIST_PARAMETERS, "q" as const].map((parameter): [string, ViewQuery] => [
            parameter,
            withoutParameter(query, parameter),
          ]),
          ["from", withPeriod(query, null, query.to)],
          ["to", withPeriod(query, query.from, null)],
        ];
        for (const [parameter, without] of helped) {
          const asked = JSON.stringify(without) !== JSON.stringify(query);
          if (asked && naivelyShown(cv, without, TODAY).length > 0) {
            expect(relaxations.map((one) => one.parameter)).toContain(parameter);
          }
        }
      }),
    );
  });

  it("names the one demand that is too much", () => {
    const cv = aCvOf([
      aProject({ title: "A", uses: ["bash", "git"] }),
      aProject({ title: "B", uses: ["php"] }),
    ]);
    const query = { ...EMPTY_QUERY, must: ["bash", "php"] };
    expect(
      suggestionsOf(indexCv(cv, TODAY), query).map(({ parameter, value, shown }) => [
        parameter,
        value,
        shown,
      ]),
    ).toEqual([
      ["must", null, 2],
      ["must", "bash", 1],
      ["must", "php", 1],
    ]);
  });
});

describe("what is offered to give up", () => {
  const project = (title: string, uses: string[]) => aProject({ title, uses, from: "2018", to: "2019" });
  const index = indexCv(aCvOf([project("Un", ["php"]), project("Deux", ["go"])]), "2026-11");
  const offered = (query: Partial<ViewQuery>) =>
    suggestionsOf(index, { ...EMPTY_QUERY, ...query }).map(({ parameter, value, shown }) => [
      parameter,
      value,
      shown,
    ]);

  it.each<[what: string, query: Partial<ViewQuery>, offers: unknown[]]>([
    ["a beginning", { from: "2030" }, [["from", "2030", 2]]],
    ["an end", { to: "1990" }, [["to", "1990", 2]]],
    [
      "a bound, or the whole period",
      { from: "2030", to: "2031" },
      [
        ["from", "2030", 2],
        ["period", null, 2],
      ],
    ],
    ["a search", { q: "zzz" }, [["q", "zzz", 2]]],
    ["one technology of several alternatives never, all of them", { tech: ["a", "b"] }, [["tech", null, 2]]],
    ["the only value of a list", { org: ["nowhere"] }, [["org", "nowhere", 2]]],
    ["a single demand, once", { must: ["cobol"] }, [["must", "cobol", 2]]],
    [
      "a single refusal, once",
      { not: ["php"], tech: ["php"] },
      [
        ["not", "php", 1],
        ["tech", "php", 1],
      ],
    ],
    [
      "each of several demands, or all of them",
      { must: ["go", "php"] },
      [
        ["must", null, 2],
        ["must", "go", 1],
        ["must", "php", 1],
      ],
    ],
    [
      "each of several refusals, or all of them",
      { not: ["go", "php"] },
      [
        ["not", null, 2],
        ["not", "go", 1],
        ["not", "php", 1],
      ],
    ],
    ["nothing when more than one thing has to go", { q: "zzz", from: "2030" }, []],
  ])("is %s", (_what, query, offers) => {
    expect(offered(query)).toEqual(offers);
  });
});
