const WINDOW_MS = 60_000;
/** Lines of one kind in a window; requests of strangers can cause errors at will. */
const MAX_SAME = 3;
/** Lines of all kinds in a window. */
const MAX_ALL = 60;

type Write = (...values: unknown[]) => void;

/**
 * Limits a log: of messages that differ by numbers, quotations and stacks alone, three a minute are written, and sixty of all kinds.
 * The first message after a minute says how many were left out.
 * @param now milliseconds, for tests.
 */
export function limitLog(write: Write, now: () => number = Date.now): Write {
  let began = now();
  let written = 0;
  let left = 0;
  const counts = new Map<string, number>();
  return (...values) => {
    if (now() - began >= WINDOW_MS) {
      if (left > 0) write(`[log] ${left} messages like those before were left out in the last minute.`);
      began = now();
      written = 0;
      left = 0;
      counts.clear();
    }
    const kind = kindOf(values);
    const seen = counts.get(kind) ?? 0;
    if (seen >= MAX_SAME || written >= MAX_ALL) {
      left += 1;
      return;
    }
    counts.set(kind, seen + 1);
    written += 1;
    write(...values);
  };
}

function kindOf(values: readonly unknown[]): string {
  const text = values.map((value) => (value instanceof Error ? value.message : String(value))).join(" ");
  return (text.split("\n", 1)[0] ?? "").replace(/"[^"]*"|`[^`]*`|\d+/g, "0").slice(0, 200);
}
