import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import autocannon from "autocannon";
import { exportInputOf } from "@/lib/cv/export/export-input";
import { importMarkdown } from "@/lib/cv/import/markdown/import-markdown";
import type { Cv } from "@/lib/cv/model";
import { publicCv } from "@/lib/cv/public";
import { type CvIndex, indexCv } from "@/lib/cv/view/filter/index-cv";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import { EXPORTERS, type Exporter, exportCv } from "@/lib/export/registry";
import { renderQueue } from "@/lib/export/render-worker/render-queue";
import { generatedCv } from "@/tests/support/generated-cv";
import { findChromium } from "../gate/chromium";
import { quantile } from "./quantile";
import { atMost, type Figure, kilobytes, megabytes, milliseconds, type Report } from "./report";
import type { Rig } from "./rig";

const ROUNDS = 12;
const PDF_TARGET_MS = 40;
const OTHER_TARGET_MS = 50;
/** How much longer than idle the slowest pages may take while files are made. */
const MOST_SLOWDOWN = 3;
const EXPORTS_AT_ONCE = 8;
const LOAD_S = 4;
/** Made in a process of their own. */
const PRESSED = new Set<string>(["pdf", "docx"]);

/** How long each file takes and how large it is, what else prints the same, and what pages notice of it. */
export async function exportsReport({ parcours }: Rig): Promise<Report> {
  const { origin } = await parcours();
  const real = indexCv(publicCv(realCv()), "2026-11");
  const large = indexCv(generatedCv(1_000), "2026-11");
  const figures: Figure[] = [];
  for (const exporter of EXPORTERS) figures.push(...(await figuresOf(exporter, real, large)));
  figures.push({
    what: "memory of this process after all that",
    value: megabytes(process.memoryUsage.rss()),
  });
  figures.push({
    what: "the dashboard of the real CV printed by Chromium, warm",
    value: milliseconds(await chromiumTime(origin)),
  });
  figures.push(...(await besidePages(origin)));
  return {
    title: "Exports: the real CV, and a generated one of 1,000 projects",
    how: `through the registry; warm is the median of ${ROUNDS} of the same view, varied is with a link that differs each time; PDF and Word are made in a process of their own`,
    figures,
  };
}

async function figuresOf(exporter: Exporter, real: CvIndex, large: CvIndex): Promise<Figure[]> {
  const { label, format } = exporter;
  const cold = await timeOf(exporter, real, "https://cv.example.org/");
  const warm: number[] = [];
  const varied: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    warm.push((await timeOf(exporter, real, "https://cv.example.org/")).time);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    varied.push((await timeOf(exporter, real, `https://cv.example.org/?q=${round}`)).time);
  }
  const small = renderQueue.memory;
  const first = await timeOf(exporter, large, null);
  const again = await timeOf(exporter, large, null);
  const memories = `${megabytes(small)}, ${megabytes(renderQueue.memory)}`;
  const target = format === "pdf" ? PDF_TARGET_MS : OTHER_TARGET_MS;
  return [
    { what: `${label}, cold (${kilobytes(cold.size)})`, value: milliseconds(cold.time) },
    atMost(`${label}, warm`, quantile(warm, 0.5), target, milliseconds),
    { what: `${label}, varied`, value: milliseconds(quantile(varied, 0.5)) },
    { what: `${label}, 1,000 projects, cold (${kilobytes(first.size)})`, value: milliseconds(first.time) },
    { what: `${label}, 1,000 projects, again`, value: milliseconds(again.time) },
    ...(PRESSED.has(format)
      ? [{ what: `${label}, memory of the render worker: real CV, 1,000 projects`, value: memories }]
      : []),
  ];
}

async function timeOf(exporter: Exporter, index: CvIndex, link: string | null) {
  const began = performance.now();
  const { body } = await exportCv(
    exporter,
    exportInputOf(index, EMPTY_QUERY, "fr", { date: "2026-11-25", link }),
  );
  return { time: performance.now() - began, size: body.length };
}

/** Milliseconds that Chromium takes to print the dashboard, which it has open. */
async function chromiumTime(origin: string): Promise<number> {
  const browser = await chromium.launch({ executablePath: await findChromium() });
  try {
    const page = await browser.newPage();
    await page.goto(origin, { waitUntil: "networkidle" });
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const began = performance.now();
      await page.pdf({ format: "A4", tagged: true });
      times.push(performance.now() - began);
    }
    return quantile(times, 0.5);
  } finally {
    await browser.close();
  }
}

/** The dashboard at one connection, idle and while eight PDFs and Word files of ever new views are asked for. */
async function besidePages(origin: string): Promise<Figure[]> {
  const page = `${origin}/?tech=bash`;
  await pageTimes(page);
  const idle = quantile(await pageTimes(page), 0.99);
  let running = true;
  let view = 0;
  const clients = Array.from({ length: EXPORTS_AT_ONCE }, async (_, client) => {
    while (running) {
      view += 1;
      const format = client % 2 === 0 ? "pdf" : "docx";
      // A search that finds all: no answer is in memory.
      await (await fetch(`${origin}/cv.${format}?from=${1900 + view}`)).arrayBuffer();
    }
  });
  const busy = quantile(await pageTimes(page), 0.99);
  running = false;
  await Promise.all(clients);
  return [
    { what: "the dashboard, idle, p99", value: milliseconds(idle) },
    atMost(
      `the dashboard beside ${EXPORTS_AT_ONCE} exports at once (${view} files), p99`,
      busy,
      idle * MOST_SLOWDOWN,
      milliseconds,
    ),
  ];
}

async function pageTimes(url: string): Promise<number[]> {
  const times: number[] = [];
  const running = autocannon({ url, connections: 1, duration: LOAD_S });
  running.on("response", (_client, _status, _bytes, time) => times.push(time));
  await running;
  return times;
}

function realCv(): Cv {
  const read = importMarkdown(readFileSync("db/seed/cv.md"));
  if (!read.ok) throw new Error("The real CV is not imported.");
  return read.cv;
}
