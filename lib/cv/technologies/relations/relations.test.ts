import { describe, expect, it } from "vitest";
import { EDGES, FAMILY_LIST, nearOf, showing, shownBy, unknownNames } from "./relations";

const counting = EDGES.filter(({ kind }) => kind !== "follows");

describe("the relations of the catalogue", () => {
  it("are at least 600 that count and 120 families", () => {
    expect(counting.length).toBeGreaterThanOrEqual(600);
    expect(FAMILY_LIST.length).toBeGreaterThanOrEqual(120);
  });

  it("have both their ends in the catalogue", () => {
    expect(unknownNames()).toEqual([]);
    expect(EDGES.filter(({ from, to }) => from === to)).toEqual([]);
  });

  it("stand once each, and in one kind", () => {
    const pairs = EDGES.map(({ from, to }) => `${from} > ${to}`);
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
  });

  it("that count lead in no circle", () => {
    expect(counting.filter(({ from, to }) => showing(to).has(from))).toEqual([]);
    const later = EDGES.filter(({ kind }) => kind === "follows");
    expect(
      later.filter(({ from, to }) => later.some((each) => each.from === to && each.to === from)),
    ).toEqual([]);
  });

  it("name every family once, with at least two members of its own", () => {
    const names = FAMILY_LIST.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { members } of FAMILY_LIST) {
      expect(members.length).toBeGreaterThan(1);
      expect(new Set(members).size).toBe(members.length);
    }
  });

  it("are read in the direction they are written", () => {
    expect([...shownBy("linux")]).toEqual(expect.arrayContaining(["linux", "debian", "ubuntu"]));
    expect(shownBy("debian")).not.toContain("linux");
    expect(showing("gitlab-ci")).toContain("ci-cd");
    expect(showing("docker-compose")).toContain("containerisation");
  });

  it("hold what is near apart from what counts", () => {
    expect(nearOf("kubernetes")).toContain("lxc");
    expect(nearOf("rocky-linux")).toContain("centos");
    expect(shownBy("kubernetes")).not.toContain("lxc");
  });
});
