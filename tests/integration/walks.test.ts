import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const text = readFileSync("docs/walks.md", "utf8");
const sources = execFileSync("git", ["ls-files", "*.ts", "*.tsx"], { encoding: "utf8" }).trim().split("\n");

/** Each walk with its numbered steps. */
const walks = text
  .split(/^## /m)
  .slice(1)
  .map((part) => ({
    title: part.slice(0, part.indexOf(":")),
    steps: [...part.matchAll(/^\d+\. (.+)$/gm)].map(([, step = ""]) => step),
  }))
  .filter(({ steps }) => steps.length > 0);

const quoted = (part: string) => [...part.matchAll(/`([\w./-]+)`/g)].map(([, name = ""]) => name);

/** What a step names: the files it goes through, the functions in them, and the files that are only asked. */
function namedIn(step: string) {
  const [, asked = ""] = /\[([^\]]+)\]$/.exec(step) ?? [];
  const names = quoted(step.slice(0, step.length - asked.length));
  const isFile = (name: string) => name.includes("/") || name.endsWith(".ts");
  return {
    passed: names.filter(isFile).map(fileOf),
    functions: names.filter((name) => /^[A-Za-z]+(?:\.[a-z]+)?$/.test(name)),
    asked: quoted(asked).map(fileOf),
  };
}

/** The one file that a name with the end of its path stands for. */
function fileOf(name: string): string {
  const ends = [name, `${name}.ts`, `${name}.tsx`].flatMap((end) => [end, `/${end}`]);
  return sources.find((file) => ends.some((end) => file === end || file.endsWith(end))) ?? `no file: ${name}`;
}

describe.each(walks)("the walk of $title", ({ title, steps }) => {
  const named = steps.map(namedIn);

  it("names files that there are, and functions that are in them", () => {
    for (const { passed, functions, asked } of named) {
      expect([...passed, ...asked].filter((file) => file.startsWith("no file"))).toEqual([]);
      const code = passed.map((file) => readFileSync(file, "utf8")).join("\n");
      for (const name of functions) expect(code).toContain(name.split(".").at(-1));
    }
  });

  it("has as many steps and files as the table says", () => {
    const files = new Set(named.flatMap(({ passed, asked }) => [...passed, ...asked]));
    const hops = new Set(named.flatMap(({ passed }) => passed));
    expect(text).toContain(`| ${title.toLowerCase()} | ${steps.length} | ${hops.size} | ${files.size} |`);
  });
});
