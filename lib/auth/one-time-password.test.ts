import { expect, it } from "vitest";
import { oneTimePassword } from "./one-time-password";

it("makes passwords that are long, easy to read aloud and never the same", () => {
  const made = Array.from({ length: 500 }, oneTimePassword);
  expect(new Set(made).size).toBe(made.length);
  for (const password of made) expect(password).toMatch(/^([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}$/);
});
