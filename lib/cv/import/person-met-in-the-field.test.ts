import { describe, expect, it } from "vitest";
import { importCv } from "./import-cv";

/** What of the person people met in public, or not at all: each line here was once misread. */

function read(text: string) {
  const result = importCv(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe("what is private", () => {
  it("is kept out of the text of a job, where it is somebody's", () => {
    const { cv } = read(
      "# Zoe Lind\n\nzoe@lind.example\n\n## Experience\n\n### Engineer, Lind Ltd (2019 - 2021)\n\n- Asked boss@lind.example or +44 7700 900456; cloned git@code.example:lind, react@18.2, 01.2019 - 03.2020.\n",
    );
    expect(cv.experiences[0]?.projects[0]?.summary).toBe(
      "- Asked … or …; cloned git@code.example:lind, react@18.2, 01.2019 - 03.2020.",
    );
    expect(cv.profile.contacts.map(({ value, private: hidden }) => [value, hidden])).toEqual([
      ["zoe@lind.example", true],
      ["boss@lind.example", true],
      ["+44 7700 900456", true],
    ]);
  });

  it.each([
    ["zoe at lind dot example", "zoe@lind.example"],
    ["| Contact | |\n|---|---|\n| Âge | 34 ans |", "34 ans"],
    ["| Contact | |\n|---|---|\n| Nationalité | française |", "française"],
    ["📧 zoe@lind.example 📱 06 39 98 12 34 📍 Valbourg", "06 39 98 12 34"],
    ["Tél : 06.39.98.12.34 — zoe@lind.example — Permis B", "Permis B"],
  ])("is a contact and no summary: %j", (line, value) => {
    const { cv } = read(`# Zoe Lind\n\n${line}\n\n## Skills\n\nGo\n`);
    expect(cv.profile.summary).toBe("");
    expect(cv.profile.contacts.find((contact) => contact.value === value)?.private).toBe(true);
  });
});

it("a name below the title of personal information is the person's", () => {
  const { cv } = read(
    "PERSONAL INFORMATION\nZoe Lind\nzoe@lind.example\n\nEDUCATION\n\n2015: MA, Lind College\n",
  );
  expect(cv.profile.name).toBe("Zoe Lind");
});
