import { afterEach, describe, expect, it, vi } from "vitest";
import {
  MAX_SESSION_SECONDS,
  newSession,
  openSessionToken,
  SESSION_SECONDS,
  sealSessionToken,
  validSession,
} from "./session-token";

const SECRET = "a secret of the tests, long enough";

afterEach(() => void vi.useRealTimers());

describe("a session", () => {
  it("says under which epoch and when it began, and has an id of its own", async () => {
    const { value, maxAge } = await sealSessionToken(newSession("e1"), SECRET);
    expect(maxAge).toBe(SESSION_SECONDS);
    expect(await openSessionToken(value, SECRET)).toMatchObject({ epoch: "e1" });
    expect(newSession("e1").id).not.toBe(newSession("e1").id);
    expect(await openSessionToken(value, `${SECRET}!`)).toBeNull();
  });

  it("that began under a clock that was a year ahead is over once that is right again", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const today = Date.now();
    vi.setSystemTime(today + 365 * 86_400_000);
    const { value } = await sealSessionToken(newSession("e1"), SECRET);
    expect(await openSessionToken(value, SECRET)).not.toBeNull();
    vi.setSystemTime(today);
    expect(await openSessionToken(value, SECRET)).toBeNull();
  });

  it("ends thirty days after it began, however often it is renewed", async () => {
    const token = newSession("e1");
    vi.useFakeTimers({ toFake: ["Date"] });
    const began = Date.now();
    vi.setSystemTime(began + (MAX_SESSION_SECONDS - 3_600) * 1000);
    const renewed = await sealSessionToken(token, SECRET);
    expect(renewed.maxAge).toBeLessThanOrEqual(3_601);
    vi.setSystemTime(began + (MAX_SESSION_SECONDS + 5) * 1000);
    expect(await openSessionToken(renewed.value, SECRET)).toBeNull();
    expect((await sealSessionToken(token, SECRET)).maxAge).toBe(0);
  });

  it("lasts twelve hours unused, and thirty days at most", () => {
    expect([SESSION_SECONDS, MAX_SESSION_SECONDS]).toEqual([12 * 3_600, 30 * 86_400]);
  });

  it("is believed under a clock that is five minutes ahead, and no more", () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const began = Math.floor(Date.now() / 1000);
    const ahead = (seconds: number) => validSession({ ...newSession("e1"), began: began + seconds });
    expect(ahead(5 * 60)).toMatchObject({ epoch: "e1", began: began + 300 });
    expect(ahead(5 * 60 + 1)).toBeNull();
    expect(ahead(-MAX_SESSION_SECONDS)).not.toBeNull();
    expect(ahead(-MAX_SESSION_SECONDS - 1)).toBeNull();
  });

  it.each(["epoch", "id", "began"])("without %s is none", (claim) => {
    expect(validSession({ ...newSession("e1"), [claim]: undefined })).toBeNull();
    expect(validSession(null)).toBeNull();
  });
});
