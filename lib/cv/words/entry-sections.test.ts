import { describe, expect, it } from "vitest";
import { aCv } from "@/tests/support/cv-factory";
import { entryLines } from "./entry-sections";

describe("the lists of a CV in a terminal", () => {
  const cv = aCv({
    education: [
      {
        slug: "bts",
        hidden: false,
        institution: "Lycée Diderot",
        degree: "BTS Informatique",
        field: "",
        period: { from: "2004-09", to: "2006-06" },
        summary: "Un mémoire",
      },
    ],
    certifications: [
      { slug: "rhcsa", hidden: true, name: "RHCSA", issuer: "Red Hat", date: "2019-03", url: "" },
    ],
    languages: [{ slug: "anglais", hidden: false, name: "Anglais", level: "C1" }],
  });

  it("are a title a list and a line an entry, in the reader's language", () => {
    expect(entryLines(cv, "fr")).toEqual([
      "Formation",
      "  BTS Informatique · Lycée Diderot · sept. 2004 – juin 2006",
      "Certifications",
      "  RHCSA · Red Hat · mars 2019",
      "Langues",
      "  Anglais · C1",
    ]);
    expect(entryLines(cv, "en").filter((line) => !line.startsWith("  "))).toEqual([
      "Education",
      "Certifications",
      "Languages",
    ]);
  });

  it("are nothing of a CV that has none", () => {
    expect(entryLines(aCv(), "fr")).toEqual([]);
  });
});
