import { describe, expect, test } from "vitest";
import { placeOfNewExperience } from "./place-of-new-experience";

const from = (...starts: (string | undefined)[]) =>
  starts.map((start) => (start === undefined ? {} : { from: start }));

describe("the place of a new experience", () => {
  test.each([
    ["the newest first", from("2020", "2008-10", "2006"), 0],
    ["the oldest first", from("2006-01", "2008-10", "2023"), 3],
    ["the oldest first, one without dates", from("2006", undefined, "2008", undefined), 4],
    ["a single one", from("2006"), 0],
    ["none", from(), 0],
    ["no dates at all", from(undefined, undefined), 0],
  ])("in a CV with %s", (_, experiences, place) => {
    expect(placeOfNewExperience(experiences)).toBe(place);
  });
});
