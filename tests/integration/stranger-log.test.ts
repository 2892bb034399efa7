import { setTimeout as delay } from "node:timers/promises";
import { expect, it } from "vitest";
import { asStranger, summarizeStrangers } from "@/server/stranger-log";

function logging() {
  const lines: unknown[][] = [];
  return { lines, write: summarizeStrangers((...values) => void lines.push(values)) };
}

const SENT = "what-was-sent";

it("writes one line of a stranger's request that fails, with the kind and the place, without what was sent", async () => {
  const { lines, write } = logging();
  await asStranger(async () => {
    await delay(1);
    write("⨯", new SyntaxError(`Unexpected token in ${SENT}\n    at ${SENT}`), { digest: SENT });
    write(new Error(SENT));
  });
  expect(lines).toEqual([
    [
      expect.stringMatching(
        /^What someone unknown sent could not be handled: SyntaxError at .*stranger-log\.test\.ts/,
      ),
    ],
  ]);
  expect(JSON.stringify(lines)).not.toContain(SENT);
});

it("does not take a name that somebody made up for the kind of an error", () => {
  const { lines, write } = logging();
  const error = Object.assign(new Error("x"), { name: `${SENT}\n` });
  asStranger(() => write(error));
  asStranger(() => write("⚠", SENT));
  asStranger(() => write(` ⚠ ${SENT}`));
  expect(JSON.stringify(lines)).not.toContain(SENT);
  expect(lines).toHaveLength(3);
});

it("writes sentences of ours, and all that is said outside of such a request, as they are", () => {
  const { lines, write } = logging();
  const error = new Error("ours");
  asStranger(() => write("The proxy hides the host."));
  write("⨯", error);
  expect(lines).toEqual([["The proxy hides the host."], ["⨯", error]]);
});
