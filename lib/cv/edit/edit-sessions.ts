/** Minutes without a change after which the next one begins another session. */
const PAUSE = 30;
const MINUTE = 60_000;

/**
 * Revisions in sessions of work: those between which no longer pause lies.
 * @param revisions in the order of time, either way; `at` is ISO 8601.
 * @returns the same revisions in the same order, each session with at least one.
 */
export function sessionsOf<Revision extends { at: string }>(revisions: readonly Revision[]): Revision[][] {
  const sessions: Revision[][] = [];
  let last: number | null = null;
  for (const revision of revisions) {
    const time = Date.parse(revision.at);
    const session = sessions.at(-1);
    if (session === undefined || last === null || Math.abs(last - time) > PAUSE * MINUTE) {
      sessions.push([revision]);
    } else {
      session.push(revision);
    }
    last = time;
  }
  return sessions;
}
