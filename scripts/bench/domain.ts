import { readFile } from "node:fs/promises";
import { importMarkdown } from "@/lib/cv/import/markdown/import-markdown";
import type { Cv } from "@/lib/cv/model";
import { publicCv } from "@/lib/cv/public";
import { type CvIndex, indexCv } from "@/lib/cv/view/filter/index-cv";
import { EMPTY_QUERY, type ViewQuery } from "@/lib/cv/view/filter/query";
import { viewOf } from "@/lib/cv/view/filter/view";
import { generatedCv } from "@/tests/support/generated-cv";
import { quantile } from "./quantile";
import { atMost, type Figure, microseconds, type Report } from "./report";

const ROUNDS = 2_000;
const TODAY = "2026-01";

/** What a page shows of the rows. */
const FIRST_ROWS = 25;

/** What an index in memory took on the machine of the first measurements, in µs, by number of projects. */
const MEASURED_BEFORE = { real: 60, generated: 400 };

export async function domainReport(): Promise<Report> {
  return {
    title: "Domain: a filter by two technologies and a year, its first 25 rows and the counts of every facet",
    how: `median of ${ROUNDS} in Node, after as many to warm up; the targets are the first measurements (decision 0002)`,
    figures: [
      figureOf("the real CV", await realCv(), MEASURED_BEFORE.real),
      figureOf("a generated CV", generatedCv(1_000)),
      figureOf("a generated CV", generatedCv(10_000), MEASURED_BEFORE.generated),
    ],
  };
}

function figureOf(name: string, cv: Cv, limit?: number): Figure {
  const index = indexCv(cv, TODAY);
  const what = `${name}, ${index.projects.length.toLocaleString("en")} projects`;
  const value = medianOf(index);
  return limit === undefined
    ? { what, value: microseconds(value) }
    : atMost(what, value, limit, microseconds);
}

/** Median time of a view in µs. */
function medianOf(index: CvIndex): number {
  const tech = index.facets.tech.values.slice(0, 2).map(({ value }) => value);
  const query: ViewQuery = { ...EMPTY_QUERY, tech, from: "2008" };
  const times: number[] = [];
  for (let round = 0; round < 2 * ROUNDS; round++) {
    const start = performance.now();
    viewOf(index, query).firstRows(FIRST_ROWS);
    if (round >= ROUNDS) times.push(performance.now() - start);
  }
  return quantile(times, 0.5) * 1000;
}

async function realCv(): Promise<Cv> {
  const read = importMarkdown(await readFile("db/seed/cv.md"));
  if (!read.ok) throw new Error("The CV that comes with Parcours cannot be read.");
  return publicCv(read.cv);
}
