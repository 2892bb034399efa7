/** Longer texts are seldom read twice, and would fill the memory. */
const LONGEST = 300;
const MOST = 5_000;

/**
 * The same function, which remembers what it said of short texts: the stages of an import ask the same lines the same
 * questions. Only for functions of their text alone, whose results nobody changes.
 */
export function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const result = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
