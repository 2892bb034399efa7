import { createServer } from "node:net";
import lighthouse, { desktopConfig, type Result } from "lighthouse";
import { cvJsonSchema } from "@/lib/cv/export/json-shape";
import { withChromium } from "./browser";
import { atLeast, type Figure, type Report } from "./report";
import type { Rig } from "./rig";

/** Hundredths; the other categories should have all of them. */
const WANTED = { mobile: 95, desktop: 100 };
type Device = keyof typeof WANTED;

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** Lighthouse's scores of four pages, on its mobile phone and its desktop, with the audits that cost them points. */
export async function lighthouseReport({ parcours }: Rig): Promise<Report> {
  const { origin } = await parcours();
  const figures: Figure[] = [];
  for (const path of await pathsOf(origin)) {
    for (const device of ["mobile", "desktop"] as const) {
      figures.push(...figuresOf(`${path}, ${device}`, device, await audit(`${origin}${path}`, device)));
    }
  }
  return {
    title: "Lighthouse",
    how: "one navigation each, with the simulated network and processor that Lighthouse takes for a phone and a desktop",
    figures,
  };
}

/** The four kinds of page that search engines find: `/offer` asks them to leave it out. */
async function pathsOf(origin: string): Promise<string[]> {
  const answer = await fetch(`${origin}/cv.json`);
  const { experiences } = cvJsonSchema.parse(await answer.json());
  const project = experiences.flatMap(({ projects }) => projects).find((one) => one.technologies.length > 0);
  const technology = project?.technologies[0];
  if (!project || !technology) throw new Error("No project names a technology.");
  return ["/", "/technologies", `/technologies/${technology.slug}`, `/projects/${project.slug}`];
}

async function audit(url: string, device: Device): Promise<Result> {
  const port = await freePort();
  return withChromium(async () => {
    const flags = { port, onlyCategories: [...CATEGORIES], logLevel: "error" as const };
    const run = await lighthouse(url, flags, device === "desktop" ? desktopConfig : undefined);
    if (!run || run.lhr.runtimeError)
      throw new Error(run?.lhr.runtimeError?.message ?? `No audit of ${url}.`);
    return run.lhr;
  }, [`--remote-debugging-port=${port}`]);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

function figuresOf(where: string, device: Device, { categories, audits }: Result): Figure[] {
  return CATEGORIES.flatMap((name) => {
    const category = categories[name];
    const wanted = name === "performance" ? WANTED[device] : 100;
    const score = Math.round((category?.score ?? 0) * 100);
    const scored = atLeast(`${where}: ${name}`, score, wanted, String);
    if (score >= wanted) return [scored];
    const lost = (category?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (!audit || weight === 0 || audit.score === null || audit.score >= 0.995) return [];
      return { what: `  ${id}`, value: audit.displayValue ?? "failed" };
    });
    return [scored, ...lost];
  });
}
