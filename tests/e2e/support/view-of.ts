import { type APIRequestContext, expect } from "@playwright/test";
import type { CvJson } from "@/lib/cv/export/json-shape";
import { readCsv } from "@/tests/support/read-csv";

/** What `/cv.json` says of the view that this query string spells. */
export async function jsonOf(request: APIRequestContext, search: string): Promise<CvJson> {
  const response = await request.get(`/cv.json${search}`);
  expect(response.status()).toBe(200);
  return (await response.json()) as CvJson;
}

/** Titles of the view's projects, in the order of the CV. */
export function titlesIn(cv: CvJson): string[] {
  return cv.experiences.flatMap(({ projects }) => projects.map(({ title }) => title));
}

/** Header and rows of `/cv.csv` for this query string, in the order of the table. */
async function csvOf(request: APIRequestContext, search: string): Promise<string[][]> {
  const response = await request.get(`/cv.csv${search}`);
  expect(response.status()).toBe(200);
  return readCsv(await response.text());
}

/** Titles of the view's projects, from the first row of the table to the last. */
export async function titlesOf(request: APIRequestContext, search: string): Promise<string[]> {
  const [, ...rows] = await csvOf(request, search);
  return rows.map(([title = ""]) => title);
}
