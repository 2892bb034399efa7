/** Why a part of the URL has no effect. */
export type ParseWarningReason =
  | "unknown-parameter"
  | "unknown-value"
  | "unreadable"
  /** `from` is after `to`. */
  | "reversed"
  /** Given again where one value is read; the first counts. */
  | "repeated"
  /** More values than are read. */
  | "too-many"
  /** Cut where reading stops; `value` is what was cut off. */
  | "too-long";

/** A part of the URL that has no effect, to be named to the reader. */
export type ParseWarning = { parameter: string; value: string; reason: ParseWarningReason };

/** A URL made to be wrong must not make a page of its faults. */
const MAX_ITEMS = 20;
const MAX_LENGTH = 60;

/** Collects what is ignored: the first 20, each once and shortened to 60 characters. */
export class ParseWarnings {
  readonly items: ParseWarning[] = [];

  add(parameter: string, value: string, reason: ParseWarningReason): void {
    const item = { parameter: shortened(parameter), value: shortened(value), reason };
    const known = this.items.some(
      (other) =>
        other.parameter === item.parameter && other.value === item.value && other.reason === item.reason,
    );
    if (!known && this.items.length < MAX_ITEMS) this.items.push(item);
  }
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length > MAX_LENGTH ? `${letters.slice(0, MAX_LENGTH - 1).join("")}…` : text;
}
