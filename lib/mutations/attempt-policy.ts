/**
 * How long the next attempt to sign in waits, after how many failures: the first ones cost nothing, then each doubles
 * the wait. Nothing stays closed for longer than `maxSeconds`.
 */
export type AttemptPolicy = { free: number; firstSeconds: number; maxSeconds: number };

/** Failures are forgotten a day after the last one. */
export const MEMORY_MS = 24 * 60 * 60 * 1000;

export const POLICIES = {
  /** One address, or one known device, on one account. */
  pair: { free: 5, firstSeconds: 2, maxSeconds: 15 * 60 },
  /** One address, whatever account it tries. */
  address: { free: 20, firstSeconds: 2, maxSeconds: 15 * 60 },
  /** One account, from wherever it is tried: low, because strangers could keep a new device waiting. */
  account: { free: 50, firstSeconds: 2, maxSeconds: 60 },
} as const satisfies Record<string, AttemptPolicy>;

/** Seconds before another attempt, after so many failures in a row. */
export function waitAfter(failures: number, { free, firstSeconds, maxSeconds }: AttemptPolicy): number {
  if (failures < free) return 0;
  return Math.min(maxSeconds, firstSeconds * 2 ** (failures - free));
}
