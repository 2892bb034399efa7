import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cv } from "@/lib/cv/model";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import { aCv, aLevel, anExperience, aProject, aSkill, aTechnology, aUse } from "@/tests/support/cv-factory";
import { indexCv } from "../filter/index-cv";
import { EMPTY_QUERY, type ViewQuery } from "../filter/query";
import { viewOf } from "../filter/view";
import { LANE_SORT_KEYS, type LaneSort, naturalLaneSort } from "./lanes";
import { FIRST_LANES, LEAST_FOLDED, type TimelineOptions, timelineOf } from "./timeline";

const TODAY = "2026-11";

const arbitraryOptions: fc.Arbitrary<TimelineOptions> = fc.record({
  sort: fc.record({ key: fc.constantFrom(...LANE_SORT_KEYS), descending: fc.boolean() }),
  grouped: fc.boolean(),
  limit: fc.option(fc.integer({ min: 0, max: 12 })),
});
const arbitraryCase = arbitraryCv.chain((cv) =>
  fc.record({ cv: fc.constant(cv), query: arbitraryQuery(cv), options: arbitraryOptions }),
);

const EVERY_LANE: TimelineOptions = { sort: naturalLaneSort("relevance"), grouped: false, limit: null };

function timelineFor(cv: Cv, query: Partial<ViewQuery> = {}, options: Partial<TimelineOptions> = {}) {
  const index = indexCv(cv, TODAY);
  return timelineOf(index, viewOf(index, { ...EMPTY_QUERY, ...query }), { ...EVERY_LANE, ...options });
}

function lanesIn({ groups, folds }: ReturnType<typeof timelineFor>) {
  return [
    ...groups.filter(({ inView }) => inView),
    ...folds,
    ...groups.filter(({ inView }) => !inView),
  ].flatMap(({ lanes }) => lanes);
}

function slugsIn(timeline: ReturnType<typeof timelineFor>) {
  return lanesIn(timeline).map(({ track }) => track.slug);
}

describe("the lanes of a timeline", () => {
  it("are every technology once, whatever is filtered, sorted and grouped, or are counted as left out", () => {
    fc.assert(
      fc.property(arbitraryCase, ({ cv, query, options }) => {
        const slugs = slugsIn(timelineFor(cv, query, { ...options, limit: null }));
        expect([...slugs].sort()).toEqual(cv.technologies.map(({ slug }) => slug).sort());
        const some = timelineFor(cv, query, options);
        expect(lanesIn(some).length + some.left).toBe(cv.technologies.length);
      }),
    );
  });

  it("say the same of a technology in every view", () => {
    fc.assert(
      fc.property(arbitraryCase, ({ cv, query, options }) => {
        const index = indexCv(cv, TODAY);
        const whole = timelineOf(index, viewOf(index, EMPTY_QUERY), EVERY_LANE);
        const tracks = new Map(lanesIn(whole).map(({ track }) => [track.slug, track]));
        const some = timelineOf(index, viewOf(index, query), options);
        for (const { track } of lanesIn(some)) expect(track).toBe(tracks.get(track.slug));
        expect(some.axis).toEqual(whole.axis);
      }),
    );
  });

  it("begin with those of the shown projects, and with a limit are no others", () => {
    fc.assert(
      fc.property(arbitraryCase, ({ cv, query, options }) => {
        const index = indexCv(cv, TODAY);
        const view = viewOf(index, query);
        const shown = new Set(view.rows.flatMap((row) => row.technologies.map(({ slug }) => slug)));
        for (const slug of [...query.tech, ...query.must]) shown.add(slug);
        const timeline = timelineOf(index, view, options);
        const inside = lanesIn(timeline).map(({ track }) => shown.has(track.slug));
        expect(inside).toEqual([...inside].sort((a, b) => Number(b) - Number(a)));
        if (options.limit !== null) {
          expect(inside).toEqual(inside.map(() => true));
          const folded = timeline.folds.reduce((sum, { lanes }) => sum + lanes.length, 0);
          expect(inside.length).toBe(folded + Math.min(options.limit, shown.size - folded));
        }
      }),
    );
  });

  it("are the same few whether grouped or not", () => {
    fc.assert(
      fc.property(arbitraryCase, ({ cv, query, options }) => {
        const sort = { ...options.sort, key: "duration" } as const;
        const flat = slugsIn(timelineFor(cv, query, { ...options, sort, grouped: false }));
        const grouped = slugsIn(timelineFor(cv, query, { ...options, sort, grouped: true }));
        expect([...grouped].sort()).toEqual([...flat].sort());
      }),
    );
  });

  it("are drawn inside the axis", () => {
    fc.assert(
      fc.property(arbitraryCase, ({ cv, query, options }) => {
        const { axis, groups } = timelineFor(cv, query, options);
        const drawn = groups.flatMap(({ lanes }) => lanes.flatMap(({ track }) => track.segments));
        for (const { start, end } of drawn) {
          expect(start).toBeGreaterThanOrEqual(axis?.start ?? Number.NaN);
          expect(end).toBeLessThanOrEqual(axis?.end ?? Number.NaN);
        }
      }),
    );
  });
});

describe("relevance", () => {
  const cv = aCv({
    technologies: [
      aTechnology("Zabbix", { category: "monitoring" }),
      aTechnology("Bash", { category: "system" }),
      aTechnology("Proxmox", { category: "virtualisation" }),
      aTechnology("Docker", { category: "virtualisation" }),
      aTechnology("Ceph", { category: "system" }),
    ],
    skillGroups: [
      { slug: "outils", title: "Outils", skills: [aSkill("Docker", { technologies: ["docker"] })] },
    ],
    experiences: [
      anExperience({
        from: "2010",
        to: "2012",
        projects: [
          aProject({ title: "Un", uses: ["bash", "proxmox"] }),
          aProject({ title: "Deux", uses: ["bash", "zabbix", aUse("ceph", { kind: "evaluated" })] }),
          aProject({ title: "Trois", uses: ["bash"] }),
        ],
      }),
    ],
  });

  it("puts what most projects have first, and what is only declared last", () => {
    expect(slugsIn(timelineFor(cv))).toEqual(["bash", "proxmox", "zabbix", "ceph", "docker"]);
  });

  it("puts what is declared best first, then what was used last, then what was used longest", () => {
    const levels = ["Débutant", "Expert"].map((label, rank) =>
      aLevel(label, { slug: label.toLowerCase(), rank }),
    );
    const at = (name: string, level: string) => aSkill(name, { level, technologies: [name.toLowerCase()] });
    const uses = (from: string, to: string, names: string[]) =>
      anExperience({ from, to, projects: [aProject({ uses: names })] });
    const declared = aCv({
      levels,
      technologies: ["Zope", "LXC", "Git", "Bash", "Perl"].map((name) => aTechnology(name)),
      skillGroups: [
        { slug: "outils", title: "Outils", skills: [at("LXC", "expert"), at("Zope", "debutant")] },
      ],
      experiences: [
        uses("2006", "2007", ["zope", "lxc", "perl"]),
        uses("2010", "2012", ["bash", "git"]),
        uses("2011", "2011", ["git"]),
        uses("2008", "2009", ["bash", "zope"]),
      ],
    });
    expect(slugsIn(timelineFor(declared))).toEqual(["lxc", "zope", "bash", "git", "perl"]);
  });

  it("puts what is chosen first, then what the shown projects have with it, and leaves the others out", () => {
    const timeline = timelineFor(cv, { tech: ["zabbix"] }, { limit: FIRST_LANES });
    expect(slugsIn(timeline)).toEqual(["zabbix", "bash", "ceph"]);
    expect(timeline.left).toBe(2);
    expect(lanesIn(timeline).map(({ selected }) => selected)).toEqual([true, false, false]);
  });

  it("puts what a category or a search asks for before what it comes with", () => {
    expect(slugsIn(timelineFor(cv, { category: ["monitoring"] }))[0]).toBe("zabbix");
    expect(slugsIn(timelineFor(cv, { q: "prox" }))[0]).toBe("proxmox");
  });

  it("keeps a chosen technology that no shown project has", () => {
    const timeline = timelineFor(cv, { tech: ["docker"] }, { limit: FIRST_LANES });
    expect(slugsIn(timeline)).toEqual(["docker"]);
  });
});

describe("other orders", () => {
  const at = (name: string, from: string, to: string | null) => aUse(name, { stated: { from, to } });
  const cv = aCv({
    technologies: ["Go", "C", "Élixir", "Docker"].map((name) => aTechnology(name)),
    experiences: [
      anExperience({
        projects: [
          aProject({ uses: [at("go", "2020", null), at("c", "2001", "2019"), at("elixir", "2015", "2015")] }),
        ],
      }),
    ],
  });
  const order = (sort: LaneSort) => slugsIn(timelineFor(cv, {}, { sort }));

  it("are by duration, first use, last use and name, with what is unknown last in both directions", () => {
    expect(order({ key: "duration", descending: true })).toEqual(["c", "go", "elixir", "docker"]);
    expect(order({ key: "duration", descending: false })).toEqual(["elixir", "go", "c", "docker"]);
    expect(order(naturalLaneSort("first"))).toEqual(["c", "elixir", "go", "docker"]);
    expect(order(naturalLaneSort("last"))).toEqual(["go", "c", "elixir", "docker"]);
    // Docker is in no project: outside the view, whatever the order.
    expect(order(naturalLaneSort("name"))).toEqual(["c", "elixir", "go", "docker"]);
  });
});

describe("lanes with one and the same bar", () => {
  const names = ["Apache", "Nginx", "Squid", "Varnish", "HAProxy"];
  const slugs = names.map((name) => name.toLowerCase());
  const cv = aCv({
    technologies: [...names, "Bash", "Git"].map((name) => aTechnology(name)),
    experiences: [
      anExperience({
        organisation: "Aday",
        from: "2008",
        to: "2021",
        projects: [
          aProject({ uses: [...slugs, "bash", aUse("git", { stated: { from: "2010", to: "2012" } })] }),
        ],
      }),
      anExperience({
        organisation: "OC3",
        from: "2024",
        to: "2024",
        projects: [aProject({ uses: ["bash"] })],
      }),
    ],
  });
  const foldsFor = (...given: Parameters<typeof timelineFor>) =>
    timelineFor(...given).folds.map(({ organisation, lanes }) => [
      organisation,
      lanes.map(({ track }) => track.slug).sort(),
    ]);

  it("are one line; what the CV dates, or has in two places, is not among them", () => {
    expect(foldsFor(cv)).toEqual([["Aday", [...slugs].sort()]]);
    const { groups } = timelineFor(cv);
    expect(groups.flatMap(({ lanes }) => lanes.map(({ track }) => track.slug)).sort()).toEqual([
      "bash",
      "git",
    ]);
  });

  it("are each on its own when asked for, sorted or grouped", () => {
    expect(foldsFor(cv, { tech: ["nginx"] })).toEqual([
      ["Aday", slugs.filter((slug) => slug !== "nginx").sort()],
    ]);
    expect(foldsFor(cv, {}, { sort: naturalLaneSort("name") })).toEqual([]);
    expect(foldsFor(cv, {}, { grouped: true })).toEqual([]);
  });

  it("are no more lines than lanes are drawn at first; the others are counted as left out", () => {
    const years = Array.from({ length: 12 }, (_, at) => 2001 + at);
    const many = aCv({
      technologies: years.flatMap((year) =>
        Array.from({ length: LEAST_FOLDED }, (_, at) => aTechnology(`Outil ${year} ${at}`)),
      ),
      experiences: years.map((year) =>
        anExperience({
          organisation: `Société ${year}`,
          from: `${year}`,
          to: `${year}`,
          projects: [
            aProject({
              title: `Projet ${year}`,
              uses: Array.from({ length: LEAST_FOLDED }, (_, at) => `outil-${year}-${at}`),
            }),
          ],
        }),
      ),
    });
    expect(timelineFor(many, {}, { limit: 6 })).toMatchObject({ left: 6 * LEAST_FOLDED });
    expect(timelineFor(many, {}, { limit: 6 }).folds).toHaveLength(6);
    expect(timelineFor(many, {}, { limit: null }).folds).toHaveLength(12);
  });

  it("say of each the same bars, and no level", () => {
    fc.assert(
      fc.property(arbitraryCase, ({ cv: random, query, options }) => {
        for (const { lanes } of timelineFor(random, query, options).folds) {
          expect(lanes.length).toBeGreaterThanOrEqual(LEAST_FOLDED);
          const bars = lanes.map(({ track }) =>
            JSON.stringify(track.segments.map(({ start, end, kind }) => [start, end, kind])),
          );
          expect(new Set(bars).size).toBe(1);
          expect(lanes.every(({ track, selected }) => track.level === null && !selected)).toBe(true);
        }
      }),
    );
  });
});
