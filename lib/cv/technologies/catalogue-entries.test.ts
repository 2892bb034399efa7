import { describe, expect, it } from "vitest";
import { derivedCv } from "@/tests/support/arbitrary-edit";
import { aCv, anExperience, aProject } from "@/tests/support/cv-factory";
import { applyEdit } from "../edit/apply-edit";
import type { Edit } from "../edit/edit-schema";
import type { Cv } from "../model";
import { catalogueEntries, catalogueEntry } from "./catalogue-entries";

const cv = derivedCv(
  aCv({
    experiences: [
      anExperience({
        projects: [
          aProject({
            title: "Supervision",
            sections: [{ kind: "stack", title: "Stack technique", body: "* Zabbix, Nagios" }],
          }),
        ],
      }),
    ],
  }),
);

function edited(edit: Edit): Cv {
  const changed = applyEdit(cv, edit);
  if (!changed.ok) throw new Error(JSON.stringify(changed.errors));
  return changed.cv;
}

describe("the entries of the catalogue", () => {
  it("are the technologies of the CV, with what uses them", () => {
    expect(catalogueEntries(cv).map(({ name, projects }) => [name, projects])).toEqual([
      ["Zabbix", 1],
      ["Nagios", 1],
    ]);
  });

  it("still hold one that is merged into another, and what it is merged into", () => {
    const merged = edited({ kind: "technology.merge", technology: "nagios", into: "zabbix" });
    expect(catalogueEntry(merged, "nagios")).toMatchObject({
      name: "Nagios",
      mergedInto: { slug: "zabbix", name: "Zabbix" },
      projects: 0,
    });
  });

  it("tell the candidate's spellings from those that are known", () => {
    const fields = { aliases: ["Z-Watch"], ignored: true };
    const entry = catalogueEntry(
      edited({ kind: "technology.update", technology: "zabbix", fields }),
      "zabbix",
    );
    expect(entry).toMatchObject({ name: "Zabbix", aliases: ["Z-Watch"], ignored: true });
    expect(entry?.knownAliases).not.toContain("Z-Watch");
  });

  it("know nothing of a technology that the CV does not mention", () => {
    expect(catalogueEntry(cv, "zzz-unheard-of")).toBeNull();
  });
});
