import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../vocabulary";

/** The folders that hold words: sentences by language, and the names of nouns and fields beside their description. */
const HOME = /^lib\/cv\/(words|entries)\//;

/** Lines that compare with a language, or that hold a value for each of them side by side. */
function bilingualLines(path: string, source: string): number[] {
  // Most files name no language: they need not be parsed.
  if (!LOCALES.some((locale) => new RegExp(`\\b${locale}\\b`).test(source))) return [];
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const lines: number[] = [];
  const isLocale = (node: ts.Node) =>
    ts.isStringLiteral(node) && LOCALES.some((known) => known === node.text);
  const walk = (node: ts.Node): void => {
    const isComparison =
      ts.isBinaryExpression(node) &&
      /^[!=]==?$/.test(node.operatorToken.getText()) &&
      (isLocale(node.left) || isLocale(node.right));
    const keys = ts.isObjectLiteralExpression(node)
      ? node.properties.map((each) => each.name?.getText())
      : [];
    if (isComparison || LOCALES.every((known) => keys.includes(known))) {
      lines.push(file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return lines;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) ? [path] : [];
  });
}

describe("what is said in each language", () => {
  it.each([
    'const text = locale === "fr" ? "oui" : "yes";',
    'if ("en" !== words.locale) stop();',
    'const TITLE = { fr: "Profil", en: "Profile" };',
    'const made = { en: () => "Yes", other: 1, fr: () => "Oui" };',
  ])("is found where it is planted: %s", (planted) => {
    expect(bilingualLines("planted.ts", planted)).toEqual([1]);
  });

  it("stands in these folders and nowhere else", { timeout: 60_000 }, () => {
    const found = ["app", "components", "db", "lib", "scripts", "server"]
      .flatMap(sourcesIn)
      .filter((path) => !HOME.test(path))
      .filter((path) => bilingualLines(path, readFileSync(path, "utf8")).length > 0);
    expect(found).toEqual([]);
  });
});
