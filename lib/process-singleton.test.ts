import { expect, it } from "vitest";
import { processSingleton } from "./process-singleton";

it("makes a value once for each key", () => {
  const makeList = () => [1];
  expect(processSingleton("test list", makeList)).toBe(processSingleton("test list", makeList));
  expect(processSingleton("another test list", makeList)).not.toBe(processSingleton("test list", makeList));
});

it("makes a promise anew after it was rejected", async () => {
  let calls = 0;
  const fail = async () => {
    calls += 1;
    if (calls === 1) throw new Error("not yet");
    return calls;
  };
  await expect(processSingleton("test promise", fail)).rejects.toThrow("not yet");
  expect(await processSingleton("test promise", fail)).toBe(2);
  expect(await processSingleton("test promise", fail)).toBe(2);
});
