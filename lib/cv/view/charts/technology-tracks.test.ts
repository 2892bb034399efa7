import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importMarkdown } from "../../import/markdown/import-markdown";
import { indexCv } from "../filter/index-cv";
import { tracksOf } from "./technology-tracks";
import type { Segment } from "./track-segments";

/** The CV that the project ships with. */
const tracks = (() => {
  const read = importMarkdown(readFileSync("db/seed/cv.md"));
  if (!read.ok) throw new Error("The seed CV is refused");
  return tracksOf(indexCv(read.cv, "2026-11"));
})();

const month = (number: number) => `${Math.floor(number / 12)}-${`${(number % 12) + 1}`.padStart(2, "0")}`;
const drawn = ({ kind, start, end }: Segment) => `${kind} ${month(start)} to ${month(end)}`;
const segmentsOf = (slug: string) => tracks.get(slug)?.segments.map(drawn);

const NEVRAX = "inherited 2006-01 to 2007-01";
const ADAY = "inherited 2008-10 to 2021-11";
const OC3 = "inherited 2024-03 to 2024-05";

describe("the technologies of the seed CV", () => {
  it("are dated where the CV dates them", () => {
    expect(segmentsOf("clonezilla")).toEqual(["stated 2008-01 to 2018-12"]);
    expect(segmentsOf("vmware")).toEqual(["stated 2018-01 to 2020-12"]);
  });

  it("are dated inside a period that is only inherited", () => {
    expect(segmentsOf("proxmox")).toEqual([
      "inherited 2008-10 to 2019-12",
      "stated 2020-01 to 2020-12",
      "inherited 2021-01 to 2021-11",
      OC3,
    ]);
    expect(tracks.get("proxmox")?.exposure).toMatchObject({ stated: 12, atMost: 161 });
  });

  it("are inherited from three experiences with the gaps between them", () => {
    expect(segmentsOf("bash")).toEqual([NEVRAX, ADAY, OC3]);
    expect(tracks.get("bash")?.exposure).toMatchObject({ stated: 0, atMost: 174 });
  });

  it("have no bar when they are only declared", () => {
    for (const slug of ["docker", "gitea"]) {
      expect(segmentsOf(slug)).toEqual([]);
      expect(tracks.get(slug)).toMatchObject({ level: { label: "Débutant" }, exposure: { projects: 0 } });
    }
  });

  it("keep an evaluation apart from a use", () => {
    expect(segmentsOf("glusterfs")).toEqual([ADAY, ADAY.replace("inherited", "evaluated")]);
    expect(tracks.get("glusterfs")?.exposure).toMatchObject({ stated: 0, atMost: 158, used: 1, projects: 2 });
    expect(segmentsOf("ceph")).toEqual([ADAY.replace("inherited", "evaluated")]);
    expect(tracks.get("ceph")?.exposure).toMatchObject({ atMost: 0, used: 0 });
  });

  it("have no dated bar but those three", () => {
    const dated = [...tracks.values()].filter(({ segments }) =>
      segments.some(({ kind }) => kind === "stated"),
    );
    expect(dated.map(({ slug }) => slug).sort()).toEqual(["clonezilla", "proxmox", "vmware"]);
  });
});
