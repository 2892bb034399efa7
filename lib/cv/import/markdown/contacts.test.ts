import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFullDate, pullContacts, readContactLine } from "./contacts";

describe("readContactLine", () => {
  test.each([
    ["jane@example.org", "email", "jane@example.org", true],
    ["✉️ [jane@example.org](mailto:jane@example.org)", "email", "jane@example.org", true],
    ["Tél : +33 6 12 34 56 78", "phone", "+33 6 12 34 56 78", true],
    ["12 rue des Lilas, 31000 Toulouse", "address", "12 rue des Lilas, 31000 Toulouse", true],
    ["**GitHub :** https://github.com/jane", "github", "https://github.com/jane", false],
    ["[LinkedIn](https://www.linkedin.com/in/jane)", "linkedin", "https://www.linkedin.com/in/jane", false],
    ["[Carnet](https://carnet.example.org)", "Carnet", "https://carnet.example.org", false],
    ["www.example.org", "website", "www.example.org", false],
  ])("reads %s", (line, kind, value, isPrivate) => {
    expect(readContactLine(line, false)?.contacts).toEqual([{ kind, value, private: isPrivate }]);
  });

  test("reads several on one line, a town among them", () => {
    const kinds = readContactLine("Rennes | jane@example.org | 06 12 34 56 78", false)?.contacts.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(["address", "email", "phone"]);
  });

  test.each(["Né le 18/11/1980", "Date de naissance : 18/11/1980", "Born on 18/11/1980"])(
    "takes nothing but the birth date from %s",
    (line) => {
      expect(readContactLine(line, false)).toEqual({
        contacts: [],
        birthDate: "1980-11-18",
        titles: [],
        name: null,
      });
    },
  );

  test.each(["Né à Lyon le 18/11/1980", "né alpha : alpha, 18/11/1980", "Née le 18/11/1980 (45 ans)"])(
    "keeps in private what stands beside the birth date in %s",
    (line) => {
      const birth = { kind: "birth", value: line, private: true };
      expect(readContactLine(line, false)).toMatchObject({ contacts: [birth], birthDate: "1980-11-18" });
    },
  );

  test("leaves prose alone, and lets nothing under Contact become public", () => {
    expect(readContactLine("Je travaille à distance depuis 2018 - et j'aime ça", false)).toBeNull();
    expect(readContactLine("Note : disponible", false)).toBeNull();
    expect(readContactLine("Sonner deux fois", true)?.contacts).toEqual([
      { kind: "contact", value: "Sonner deux fois", private: true },
    ]);
  });
});

describe("findFullDate", () => {
  test.each([
    ["né le 18/11/1980", "1980-11-18"],
    ["1980-11-18", "1980-11-18"],
    ["5.2.1990", "1990-02-05"],
  ])("reads %s", (text, date) => {
    expect(findFullDate(text)?.date).toBe(date);
  });

  test("refuses a day that does not exist", () => {
    expect(findFullDate("31/02/1980")).toBeNull();
  });
});

describe("pullContacts", () => {
  const contact = fc.constantFrom(
    "jane.doe@example.org",
    "<jane@example.org>",
    "06 12 34 56 78",
    "+1 (555) 555-0123",
  );

  test("leaves neither an e-mail address nor a telephone number in the text", () => {
    fc.assert(
      fc.property(fc.lorem(), contact, fc.lorem(), (before, text, after) => {
        const { contacts, rest } = pullContacts(`${before} ${text} ${after}`);
        expect(contacts).toHaveLength(1);
        expect(rest).not.toContain(contacts[0]?.value);
        expect(rest.replace(/\s+/g, " ")).toContain(before);
      }),
    );
  });

  test("leaves a text without any as it is", () => {
    fc.assert(
      fc.property(fc.lorem(), (text) => {
        expect(pullContacts(`${text} 2018 - 2020`)).toEqual({ contacts: [], rest: `${text} 2018 - 2020` });
      }),
    );
  });
});
