import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainValue } from "./fields";
import { type JsonNode, readJson } from "./json-tree";

const plain = (text: string) => {
  const tree = readJson(text);
  return tree.ok ? plainValue(tree.root) : tree;
};

describe("JSON with its lines", { timeout: 60_000 }, () => {
  it("reads what JSON.parse reads, however it is laid out", () => {
    const anyValue = fc
      .jsonValue({ noUnicodeString: false })
      .map((value) => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(anyValue, fc.constantFrom(0, 2, "\t"), (value, space) => {
        const text = JSON.stringify(value, null, space).replaceAll("\\u0000", "");
        expect(plain(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it("refuses what JSON.parse refuses, but for a comma before the end of a list", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.nat(),
        fc.constantFrom("", "{", "}", '"', ",", ":", "x", "\\"),
        (value, at, noise) => {
          const json = JSON.stringify(value, null, 1);
          const place = at % (json.length + 1);
          const text = `${json.slice(0, place)}${noise}${json.slice(place + 1)}`;
          const tree = readJson(text);
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          expect(tree.ok && tree.commas.length === 0).toBe(isJson);
        },
      ),
    );
  });

  it("knows the line of each value, and where a comma is too many or the text breaks off", () => {
    const tree = readJson('{\n"a": 1,\r\n"b": [\r2,\n\n"c",\n]\n}');
    if (!tree.ok) throw new Error("refused");
    const lines = (node: JsonNode): [string, number][] =>
      Array.isArray(node.content)
        ? node.content.flatMap(lines)
        : node.content instanceof Map
          ? [...node.content.values()].flatMap(lines)
          : [[node.path, node.line]];
    expect(lines(tree.root)).toEqual([
      ["a", 2],
      ["b[0]", 4],
      ["b[1]", 6],
    ]);
    expect(tree.commas).toEqual([7]);
    expect(readJson('{\n"a": 1,\n"b" 2\n}')).toEqual({ ok: false, line: 3 });
    expect(readJson("[".repeat(5000))).toMatchObject({ ok: false });
  });
});
