import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sessionsOf } from "./edit-sessions";

const at = (minutes: number) => ({ at: new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString() });

describe("sessions of a history", () => {
  test("hold every revision once, in its order, and none is empty", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000 })), (minutes) => {
        const revisions = minutes.toSorted((a, b) => b - a).map(at);
        const sessions = sessionsOf(revisions);
        expect(sessions.flat()).toEqual(revisions);
        expect(sessions.every((session) => session.length > 0)).toBe(true);
      }),
    );
  });

  test("end where nothing was done for more than half an hour, newest first as oldest first", () => {
    const minutes = [0, 10, 40, 71, 72];
    expect(sessionsOf(minutes.map(at)).map(({ length }) => length)).toEqual([3, 2]);
    expect(sessionsOf(minutes.toReversed().map(at)).map(({ length }) => length)).toEqual([2, 3]);
  });
});
