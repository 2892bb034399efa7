import { describe, expect, it } from "vitest";
import { doubtfulNamesIn } from "./doubtful-names";

describe("what a stack names without looking like a technology", () => {
  it.each([
    ["in small letters", "Bash, frobnik, Debian", ["frobnik"]],
    ["in a script without capitals", "Bash, 飞桨, Kubernetes", ["飞桨"]],
    ["that is a word of the trade", "Bash, sauvegarde, Debian", []],
    ["of one sign", "Bash, 飞, Debian", []],
  ])("is asked about: %s", (_, stack, asked) => {
    expect(doubtfulNamesIn(`* ${stack}`)).toEqual(asked);
  });
});
