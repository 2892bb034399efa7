import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugSchema } from "./model";
import { slugOf } from "./slug";

describe("a slug", () => {
  it.each([
    ["Gestion DNS", "gestion-dns"],
    ["C++", "cpp"],
    ["C#", "csharp"],
    [".NET", "dotnet"],
    ["Node.js", "node-js"],
    ["Let’s Encrypt", "lets-encrypt"],
    ["Mise en œuvre", "mise-en-oeuvre"],
    ["Infrastructure Veille (IA/LLM)", "infrastructure-veille-ia-llm"],
    ["株式会社", ""],
  ])("of %s is %s", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it("is well formed or empty for any name, and its own slug", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (name) => {
        const slug = slugOf(name);
        if (slug !== "") expect(slugSchema.safeParse(slug).success).toBe(true);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});
