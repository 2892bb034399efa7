import { AsyncLocalStorage } from "node:async_hooks";

type Write = (...values: unknown[]) => void;

const requests = new AsyncLocalStorage<{ isTold: boolean }>();

/** Handles a request of someone unknown, of whose errors `summarizeStrangers` writes one line. */
export function asStranger<T>(handle: () => T): T {
  return requests.run({ isTold: false }, handle);
}

/** Next's own lines begin so. */
const NEXT_PREFIX = /^\s*[⨯⚠]/;

/**
 * Writes what Next says of a request of someone unknown as one line: the kind of error and where it was thrown, never its
 * message, in which stands what was sent. Sentences of ours are single strings, and are written as they are.
 * @param writeSummary for these lines: with a limit of their own, they leave room for the others.
 */
export function summarizeStrangers(write: Write, writeSummary: Write = write): Write {
  return (...values) => {
    const request = requests.getStore();
    if (request === undefined || isSentence(values)) return write(...values);
    if (request.isTold) return;
    request.isTold = true;
    writeSummary(`What someone unknown sent could not be handled: ${errorIn(values)}.`);
  };
}

function isSentence(values: readonly unknown[]): boolean {
  const [first] = values;
  return values.length === 1 && typeof first === "string" && !NEXT_PREFIX.test(first);
}

function errorIn(values: readonly unknown[]): string {
  const error = values.find((value) => value instanceof Error);
  if (error === undefined) return "a warning";
  // Whoever makes an error may give it any name.
  const name = /^\w{1,40}$/.test(error.name) ? error.name : "Error";
  const place = /\n\s+(at [^\n]+)/.exec((error.stack ?? "").replace(error.message, ""))?.[1];
  return place === undefined ? name : `${name} ${place}`;
}
