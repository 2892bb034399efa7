import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exportInputOf } from "@/lib/cv/export/export-input";
import { fileNameOf } from "@/lib/cv/export/file-name";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { EMPTY_QUERY, type Filter } from "@/lib/cv/view/filter/query";
import { arbitraryCv, arbitraryQuery } from "@/tests/support/arbitrary-cv";
import { aCv } from "@/tests/support/cv-factory";
import { EXPORTERS, exportCv, exporterFor } from "./registry";

describe("the exporters", () => {
  it("each make a named file of a typed, non-empty text, even of an empty CV", {
    timeout: 60_000,
  }, async () => {
    const input = exportInputOf(indexCv(aCv(), "2026-11"), EMPTY_QUERY, "en", {
      date: "2026-11-24",
      link: null,
    });
    for (const exporter of EXPORTERS) {
      const file = await exportCv(exporter, input);
      expect(file.body.length).toBeGreaterThan(0);
      expect(file.fileName).toBe(`camille-martin-cv.${exporter.extension}`);
      expect(file.mediaType).toMatch(/^[a-z]+\/[a-z.+-]+/);
    }
  });

  it("are each in the README, with their options and their name on the command line", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const commandLine = readme.split("\n").find((line) => line.includes("export FORMAT")) ?? "";
    for (const { path, format, options } of EXPORTERS) {
      const row = readme.split("\n").find((line) => line.startsWith(`| \`${path}\``)) ?? "";
      expect(row).not.toBe("");
      for (const option of options)
        expect([row, option]).toEqual([expect.stringContaining(`?${option}=`), option]);
      expect(commandLine).toContain(`\`${format}\``);
      for (const option of options) expect(commandLine).toContain(`--${option}`);
    }
  });

  it("each have a format and a path of their own", () => {
    expect(new Set(EXPORTERS.map(({ format }) => format)).size).toBe(EXPORTERS.length);
    expect(new Set(EXPORTERS.map(({ path }) => path)).size).toBe(EXPORTERS.length);
    for (const exporter of EXPORTERS) expect(exporterFor(exporter.format)).toBe(exporter);
    expect(exporterFor("doc")).toBeUndefined();
  });
});

describe("an export that nobody waits for any more", () => {
  it("is not made, and says why", async () => {
    const input = exportInputOf(indexCv(aCv(), "2026-11"), EMPTY_QUERY, "en", {
      date: "2026-11-24",
      link: null,
    });
    const reason = new Error("The reader went away");
    for (const exporter of EXPORTERS) {
      await expect(exportCv(exporter, input, AbortSignal.abort(reason))).rejects.toBe(reason);
    }
  });
});

describe("a file name", () => {
  const EXAMPLES: [filter: Partial<Filter>, name: string][] = [
    [{}, "patrick-bernard-cv.csv"],
    [{ tech: ["proxmox"], org: ["aday"] }, "patrick-bernard-proxmox-aday.csv"],
    [{ not: ["php"], from: "2018", to: "2021-03" }, "patrick-bernard-not-php-2018-2021-03.csv"],
    [{ from: "2018", q: "Haute disponibilité" }, "patrick-bernard-from-2018-haute-disponibilite.csv"],
  ];

  it.each(EXAMPLES)("of %j is %s", (filter, name) => {
    expect(fileNameOf("Patrick Bernard", { ...EMPTY_QUERY, ...filter }, "csv")).toBe(name);
  });

  it("says neither who nor where when it is anonymous", () => {
    const filter = { ...EMPTY_QUERY, tech: ["proxmox"], org: ["aday"], q: "Aday" };
    const anonymous = { anonymous: true };
    expect(fileNameOf("Patrick Bernard", filter, "pdf", anonymous)).toBe("cv-proxmox.pdf");
    expect(fileNameOf("Patrick Bernard", EMPTY_QUERY, "pdf", anonymous)).toBe("cv.pdf");
  });

  it("is safe on every file system, for any view", () => {
    fc.assert(
      fc.property(
        arbitraryCv.chain(arbitraryQuery),
        fc.string({ unit: "grapheme" }),
        fc.string(),
        (query, person, q) => {
          const name = fileNameOf(person, { ...query, q }, "json");
          expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.json$/);
          expect(name.length).toBeLessThanOrEqual(105);
        },
      ),
    );
  });
});
