import { expect, test } from "vitest";
import { importFault } from "@/tests/support/import-check";
import { mutatedCvs } from "@/tests/support/mutated-cvs";

/** `npm run bench -- fuzz` reads many more. */
const DOCUMENTS = 400;

test("a document cut, swapped, repeated and full of noise is read or refused, and loses no line", {
  timeout: 60_000,
}, () => {
  const make = mutatedCvs();
  const faults = Array.from({ length: DOCUMENTS }, (_, seed) => ({ seed, ...importFault(make(seed)) }));
  expect(faults.filter(({ fault }) => fault !== null)).toEqual([]);
  const refused = faults.filter((one) => one.refused).length;
  expect(refused).toBeLessThan(DOCUMENTS / 2);
});
