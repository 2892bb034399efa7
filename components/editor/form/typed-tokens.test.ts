import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "@/lib/cv/normalize";
import { NO_TOKENS, namesTyped, withDone, withText } from "./typed-tokens";

const free = () => false;

describe("names in a field of tokens", () => {
  it("become tokens when a list of them is pasted, whatever stands between", () => {
    const { tokens, typed } = withText(NO_TOKENS, "Docker, Ansible;Git\nBash\tVim", free);
    expect(tokens).toEqual(["Docker", "Ansible", "Git", "Bash"]);
    expect(typed).toBe("Vim");
    expect(namesTyped({ tokens, typed })).toEqual(["Docker", "Ansible", "Git", "Bash", "Vim"]);
  });

  it("hold no name twice and lose none, whatever is typed", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 8 }), (names) => {
        const field = names.reduce<{ tokens: readonly string[]; typed: string }>(
          (now, name) => withText(now, `${name},`, free),
          NO_TOKENS,
        );
        const kept = namesTyped(field).map(fold);
        expect(kept).toEqual([...new Set(kept)]);
        const typed = names.flatMap((name) => name.split(/[,;\n\t]+/)).map((name) => fold(name.trim()));
        expect(new Set(kept)).toEqual(new Set(typed.filter((name) => name !== "")));
      }),
    );
  });

  it("are refused with a reason: what is there already, and what is too long", () => {
    const field = { tokens: ["Docker"], typed: "docker" };
    expect(withDone(field, free)).toMatchObject({ tokens: ["Docker"], error: "alreadyThere" });
    expect(withDone({ tokens: [], typed: "Git" }, (name) => name === "Git").error).toBe("alreadyThere");
    const long = "x".repeat(300);
    expect(withText(NO_TOKENS, `Git,${long},Vim`, free)).toEqual({
      tokens: ["Git"],
      typed: `${long}, Vim`,
      error: "tooLong",
    });
  });
});
