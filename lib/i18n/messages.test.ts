import { describe, expect, it } from "vitest";
import en from "./messages/en.json";
import fr from "./messages/fr.json";

type Messages = { [key: string]: string | Messages };

/** `["dashboard.title", "Titre"]` for each message. */
function flat(messages: Messages, under = ""): [path: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [[under + key, value]] : flat(value, `${under}${key}.`),
  );
}

describe("the messages", () => {
  it("say the same things in both languages, in the same order", () => {
    expect(flat(en).map(([path]) => path)).toEqual(flat(fr).map(([path]) => path));
  });

  it.each([
    ["fr", fr],
    ["en", en],
  ])("are not empty in %s", (_, messages) => {
    expect(flat(messages).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("never let a French sign stand alone on a line", () => {
    const breakable = /« | (?=[:;!?»])/;
    expect(flat(fr).filter(([, text]) => breakable.test(text))).toEqual([]);
  });

  it.each([
    ["fr", fr],
    ["en", en],
  ])("never leave the sign of a bound alone at the end of a line in %s", (_, messages) => {
    expect(flat(messages).filter(([, text]) => /[≤≥]:? /.test(text))).toEqual([]);
  });
});
