import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RecentAnswers } from "@/app/_exports/recent-answers";

const answerOf = (body: string) => ({ body: new TextEncoder().encode(body), headers: {} });

describe("the answers given last", () => {
  it("are made once while there is room", async () => {
    const recent = new RecentAnswers(10);
    let made = 0;
    const make = async () => answerOf(`body ${++made}`);
    expect(await recent.get("a", make)).toEqual(answerOf("body 1"));
    expect(await recent.get("a", make)).toEqual(answerOf("body 1"));
    expect(await recent.get("b", make)).toEqual(answerOf("body 2"));
    expect(await recent.get("a", make)).toEqual(answerOf("body 3"));
  });

  it("keep what was asked for last, as far as it fits", async () => {
    const tags = fc.array(fc.constantFrom("a", "bb", "ccc", "dddd", "eeeeeeee"), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(tags, async (asked) => {
        const recent = new RecentAnswers(6);
        let kept: string[] = [];
        for (const tag of asked) {
          let made = false;
          await recent.get(tag, async () => {
            made = true;
            return answerOf(tag);
          });
          expect(made).toBe(!kept.includes(tag));
          kept = [...kept.filter((other) => other !== tag), ...(tag.length <= 6 ? [tag] : [])];
          while (kept.join("").length > 6) kept.shift();
        }
      }),
    );
  });

  it("let a failure through and try again", async () => {
    const recent = new RecentAnswers();
    await expect(recent.get("a", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await recent.get("a", async () => answerOf("fine"))).toEqual(answerOf("fine"));
  });
});
