import { describe, expect, it } from "vitest";
import { MODEL_VERSION, type UpcastStep, upcastCv } from "./upcast";

const STEPS: UpcastStep[] = [(cv) => ({ ...cv, education: [] }), (cv) => ({ ...cv, links: [cv.education] })];

describe("reading an older shape", () => {
  it("does every step from its version on, in order", () => {
    expect(upcastCv({ name: "A" }, 1, STEPS)).toEqual({ name: "A", education: [], links: [[]] });
    expect(upcastCv({ education: [1] }, 2, STEPS)).toEqual({ education: [1], links: [[1]] });
  });

  it("leaves the shape of today as it is, and the stored value untouched", () => {
    const stored = Object.freeze({ name: "A" });
    expect(upcastCv(stored, 3, STEPS)).toBe(stored);
    expect(upcastCv(stored, MODEL_VERSION)).toBe(stored);
    upcastCv(stored, 1, STEPS);
    expect(stored).toEqual({ name: "A" });
  });

  it("does not guess at a newer one", () => {
    expect(upcastCv({}, 4, STEPS)).toBeNull();
  });
});
