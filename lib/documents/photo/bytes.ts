/** The text that bytes are in ASCII, as signatures and names of parts are. */
export function asciiAt(bytes: Uint8Array, start: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(start, start + length));
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Beyond the end it reads zeros, which no format takes for anything. */
export function numberAt(
  bytes: Uint8Array,
  start: number,
  length: number,
  order: "big" | "little" = "big",
): number {
  const digits = Array.from({ length }, (_, at) => bytes[start + at] ?? 0);
  return (order === "big" ? digits : digits.reverse()).reduce((number, digit) => number * 256 + digit, 0);
}
