type Level = "info" | "warn" | "error";

/** One line of a log that programs read: the time, how bad it is, what happened, and what else is known of it. */
export function jsonLine(level: Level, message: string, fields: object = {}): string {
  return JSON.stringify({ time: new Date().toISOString(), level, message, ...fields });
}

/** In the place of `console.error` and its like: whatever it is given becomes one line, of an error with its stack. */
export function jsonConsole(level: Level, write: (line: string) => void): (...values: unknown[]) => void {
  return (...values) => {
    const stack = values.find((value) => value instanceof Error)?.stack;
    const message = values.map((value) => (value instanceof Error ? value.message : String(value))).join(" ");
    write(jsonLine(level, message, stack === undefined ? {} : { stack }));
  };
}

/** How bad it is that a request was answered so. */
export function levelOf(status: number): Level {
  if (status >= 500) return "error";
  return status >= 400 ? "warn" : "info";
}
