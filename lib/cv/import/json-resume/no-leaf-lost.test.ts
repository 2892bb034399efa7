import { describe, expect, test } from "vitest";
import { corpusCases } from "@/tests/support/corpus";
import { fold } from "../../normalize";
import { importCv } from "../import-cv";
import { type JsonNode, readJson } from "./json-tree";

/** How a page is drawn, and addresses of schemas: nothing that a CV says. */
const LAYOUT = /(?:^|\.)(?:\$schema|meta|metadata|id|icon|picture)(?:\.|$)|^sections\.[^.]+\.name$/;

function leavesOf(node: JsonNode): JsonNode[] {
  const { content } = node;
  if (content === null || typeof content !== "object") return [node];
  return (Array.isArray(content) ? content : [...content.values()]).flatMap(leavesOf);
}

/** The words of a text, without tags and the ends of dates that are kept by the month. */
const wordsIn = (text: string) =>
  fold(text.replace(/<[^<>]*>/g, " ").replace(/&amp;/g, "&")).match(/[\p{L}\p{N}]{3,}/gu) ?? [];

describe("a JSON file", () => {
  test.each(corpusCases("json-resume").map(({ name, bytes }) => [name, bytes] as const))(
    "%s loses no word",
    (_, bytes) => {
      const tree = readJson(new TextDecoder().decode(bytes));
      const result = importCv(bytes);
      if (!tree.ok || !result.ok) throw new Error("refused");
      const kept = new Set(wordsIn(JSON.stringify(result.cv).replaceAll("\\n", " ")));
      const lost = leavesOf(tree.root)
        .filter(({ path, content }) => typeof content === "string" && !LAYOUT.test(path))
        .filter(({ path }) => !/date$/i.test(path))
        .flatMap(({ path, content }) => wordsIn(String(content)).map((word) => ({ path, word })))
        .filter(({ word }) => !kept.has(word));
      expect(lost).toEqual([]);
    },
  );
});
