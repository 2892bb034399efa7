import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../technologies/catalogue/catalogue";
import { METHODS } from "../technologies/methods/methods";
import { type AskedItem, LONGEST_ASK, namedFinder, readAsk, writeAsk } from "./ask";
import { STRENGTHS } from "./requirement";

const find = namedFinder(CATALOGUE, METHODS);
const read = (ask: string) => readAsk(ask, find);

const item: fc.Arbitrary<AskedItem> = fc.record({
  anyOf: fc.uniqueArray(fc.constantFrom(...CATALOGUE.map(({ slug, name }) => ({ slug, name }))), {
    minLength: 1,
    maxLength: 3,
    selector: ({ slug }) => slug,
  }),
  strength: fc.constantFrom(...STRENGTHS),
  months: fc.option(fc.record({ min: fc.integer({ min: 1, max: 480 }), max: fc.constant(null) }), {
    nil: null,
  }),
});

describe("requirements in an address", () => {
  it("are spelled as the specification spells them", () => {
    const ask = "kubernetes!,ansible|puppet,python@36,go~,-php";
    expect(writeAsk(read(ask).requirements)).toBe(ask);
    expect(read(ask).ignored).toEqual([]);
  });

  it("have one canonical spelling, which reads as itself", () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), (items) => {
        const once = writeAsk(read(writeAsk(items)).requirements);
        expect(writeAsk(read(once).requirements)).toBe(once);
        expect(read(once).ignored).toEqual([]);
        expect(once.length).toBeLessThanOrEqual(LONGEST_ASK);
      }),
    );
  });

  it.each([
    ["k8s!", "kubernetes!"],
    ["puppet|ansible|puppet", "ansible|puppet"],
    ["python!@36", "python@36!"],
    ["@60", "@60"],
    ["java@36-60", "java@36-60"],
    [" go~ , Docker ", "docker,go~"],
  ])("%j is read as %j", (ask, canonical) => expect(writeAsk(read(ask).requirements)).toBe(canonical));

  it("are reported when unknown or contradictory, and the rest stays", () => {
    expect(read("linux,zzz-unheard-of,-linux,docker")).toMatchObject({
      requirements: [{ anyOf: [{ slug: "linux" }] }, { anyOf: [{ slug: "docker" }] }],
      ignored: [
        { value: "zzz-unheard-of", reason: "unknown-value" },
        { value: "-linux", reason: "contradiction" },
      ],
    });
  });

  it("never throw on any text", () => {
    fc.assert(fc.property(fc.string({ maxLength: 3000 }), (text) => void read(text)));
  });
});
