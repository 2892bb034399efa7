import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importCv } from "@/lib/cv/import/import-cv";
import { compareAsk } from "@/lib/cv/offer/comparison";
import { comparisonCsv } from "@/lib/cv/offer/export/comparison-csv";
import { comparisonMarkdown } from "@/lib/cv/offer/export/comparison-md";
import { publicCv } from "@/lib/cv/public";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { LOCALES } from "@/lib/cv/vocabulary";
import { pageCount } from "../pdf/page-count";
import { comparisonDocument } from "./comparison-document";
import { COMPARISON_EXPORTERS } from "./comparison-registry";

const read = importCv(readFileSync("db/seed/cv.md"));
if (!read.ok) throw new Error("The CV that comes with Parcours cannot be read.");
const index = indexCv(publicCv(read.cv), "2026-07");
const ASK =
  "kubernetes!,ansible@60,debian,proxmox|vmware,postgresql|mysql,zabbix,ci-cd,bash,python,docker,terraform~,keycloak~,-php";

describe("a comparison with an offer as a file", () => {
  it.each(
    COMPARISON_EXPORTERS.flatMap((exporter) =>
      LOCALES.map((locale) => [exporter.format, locale, exporter] as const),
    ),
  )(
    "is made as %s in %s",
    async (format, locale, exporter) => {
      const comparison = compareAsk(index, ASK, locale);
      const input = { index, comparison, locale, date: "2026-07-01", link: "https://cv.example/offer?ask=x" };
      const body = await exporter.render(input, new AbortController().signal);
      const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
      expect(bytes.length).toBeGreaterThan(500);
      if (format === "pdf") expect(pageCount(bytes)).toBe(1);
      if (typeof body === "string")
        for (const { anyOf } of comparison.requirements) expect(body).toContain(anyOf[0]?.name);
    },
    60_000,
  );

  it("says the declared level of what no project shows", () => {
    const comparison = compareAsk(index, "docker", "fr");
    const [docker] = comparison.requirements;
    expect(docker?.verdict).toBe("declared");
    const level = docker?.level?.label ?? "";
    expect(level).not.toBe("");
    const input = { index, comparison, locale: "fr", date: "2026-07-01", link: null } as const;
    expect(comparisonMarkdown(input)).toContain(`déclaré seulement · ${level}`);
    expect(comparisonCsv(input)).toContain(`,déclaré seulement,${level},`);
    expect(JSON.stringify(comparisonDocument(input))).toContain(level);
  });
});
