import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slugSchema } from "./model";
import { slugOf } from "./slug";

describe("slugOf", () => {
  test("gives a valid slug for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(slugSchema.safeParse(slugOf(text)).success).toBe(true);
      }),
    );
  });

  test("leaves a slug as it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(slugOf(slugOf(text))).toBe(slugOf(text));
      }),
    );
  });

  test.each([
    ["Gestion DNS", "gestion-dns"],
    ["Étude de stockage distribués", "etude-de-stockage-distribues"],
    ["Mise en œuvre", "mise-en-oeuvre"],
    ["C", "c"],
    ["C++", "cpp"],
    ["C#", "csharp"],
    ["F#", "fsharp"],
    [".NET", "dotnet"],
    ["ASP.NET", "asp-net"],
    ["Node.js", "node-js"],
    ["Let’s Encrypt", "lets-encrypt"],
    ["Management de l'équipe", "management-de-l-equipe"],
    ["TCP/IP", "tcp-ip"],
    ["Infrastructure Veille (IA/LLM)", "infrastructure-veille-ia-llm"],
    ["  Été — 2020 !  ", "ete-2020"],
  ])("spells %j as %j", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test("tells texts in other scripts apart", () => {
    expect(slugOf("数据中心")).toMatch(/^x-[a-z0-9]+$/);
    expect(slugOf("数据中心")).not.toBe(slugOf("مهندس"));
  });
});
