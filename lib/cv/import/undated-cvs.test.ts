import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importCv } from "./import-cv";

/** CVs that name no date: who, as what and what for is read all the same, and each is asked when it was. */

function read(text: string) {
  const result = importCv(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

type Job = { organisation: string; role: string; text: string };

const job = fc.record({
  organisation: fc.constantFrom(
    "Lind",
    "Ulm Parcels Ltd",
    "Imprimerie du Centre",
    "Mairie de Valbourg",
    "Orcadia SAS",
  ),
  role: fc.constantFrom(
    "Ingénieure système",
    "Backend developer",
    "Technicien support",
    "Administratrice réseau",
    "Security analyst",
  ),
  text: fc.constantFrom("Kept the servers up.", "Suivi du parc de 40 postes.", "Wrote the billing service."),
});

/** How people set jobs apart, one after the other below the heading of the part. */
const SHAPES: Record<string, (job: Job) => string> = {
  headings: ({ organisation, role, text }) => `### ${organisation} - ${role}\n\n${text}\n`,
  "strong lines": ({ organisation, role, text }) => `**${organisation}** — ${role}\n\n- ${text}\n`,
  "strong lines over the role": ({ organisation, role, text }) =>
    `**${organisation}**\n${role}\n\n- ${text}\n`,
  "plain lines": ({ organisation, role, text }) => `${organisation}\n${role}\n- ${text}\n`,
  bullets: ({ organisation, role, text }) => `- ${role} at ${organisation}: ${text}`,
  "rows of a table": ({ organisation, role, text }) => `| ${organisation} | ${role} | ${text} |`,
};
const TABLE_HEAD = "| Company | Role | Work |\n| --- | --- | --- |\n";

describe("a CV without any date", () => {
  it.each(Object.entries(SHAPES))("gives its jobs, written as %s", (name, shape) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(job, { minLength: 2, maxLength: 4, selector: (one) => one.organisation }),
        (jobs) => {
          const table = name === "rows of a table" ? TABLE_HEAD : "";
          const source = `# Zoe Lindqvist\n\n## Experience\n\n${table}${jobs.map(shape).join("\n")}\n`;
          const { cv, problems } = read(source);
          expect(cv.experiences.map(({ organisation, role }) => ({ organisation, role }))).toEqual(
            jobs.map(({ organisation, role }) => ({ organisation, role })),
          );
          for (const experience of cv.experiences) {
            expect(experience).not.toHaveProperty("from", expect.any(String));
            expect(experience.projects).not.toEqual([]);
          }
          expect(problems.filter(({ code }) => code === "undated-experience")).toHaveLength(jobs.length);
          for (const { text } of jobs) expect(JSON.stringify(cv.experiences)).toContain(text);
        },
      ),
    );
  });

  it("gives the jobs of headings that no title stands over, and none to the titles of the person", () => {
    const { cv } = read(
      "# Zoe Lindqvist\n\n## Lind - Engineer\n\n### Move\n\nTools: Ansible\n\n## Ulm - Developer\n\n### Shop\n\nTools: PHP\n",
    );
    expect(cv.profile).toMatchObject({ name: "Zoe Lindqvist", titles: [] });
    expect(cv.experiences.map(({ organisation, projects }) => [organisation, projects.length])).toEqual([
      ["Lind", 1],
      ["Ulm", 1],
    ]);
  });

  it("gives the undated job beside a dated one", () => {
    const { cv, problems } = read(
      "# Zoe Lindqvist\n\n## Lind - Engineer (2010-2012)\n\n### Move\n\nDone.\n\n## Ulm - Developer\n\n### Shop\n\nDone.\n",
    );
    expect(cv.experiences.map(({ organisation }) => organisation)).toEqual(["Lind", "Ulm"]);
    expect(problems.map(({ code }) => code)).toEqual(["undated-experience"]);
  });

  it("gives the projects that stand alone, though they name no technology", () => {
    const { cv } = read(
      "# Zoe Lindqvist\n\nEngineer\n\n## Projects\n\n### Loom\n\nWeaves threads.\n\n### Supervision\n\nLooks after mills.\n",
    );
    expect(cv.experiences.flatMap(({ projects }) => projects.map(({ title }) => title))).toEqual([
      "Loom",
      "Supervision",
    ]);
  });

  it("makes no jobs of what was done", () => {
    const { cv } = read(
      "# Zoe Lindqvist\n\n## Experience\n\n- Managed developers at Ulm\n- Kept servers up\n- Wrote tools\n\n## Skills\n\n- Ansible\n",
    );
    expect(cv.experiences).toEqual([]);
  });
});
