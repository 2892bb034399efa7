/** Texts that are Markdown of their own (summaries, bodies) as lines of the form, and back. */

export const OPEN_TEXT = "<!-- text -->";
export const CLOSE_TEXT = "<!-- /text -->";

/** After it stands one line that says which view the file is, and that no reader takes for a part of the CV. */
export const CLOSING_MARK = "<!-- Parcours 1 -->";
export const CLOSING = /^<!-- Parcours \d+ -->$/;

/** Headings, two comments and blank ends would be taken for the form itself. */
const NEEDS_FENCE = new RegExp(`^#{1,6}(?:\\s|$)|^(?:${OPEN_TEXT}|${CLOSE_TEXT})\\s*$|^<!-- Parcours`, "m");

/** Between `<!-- text -->` and `<!-- /text -->` a text stands as it is, whatever it holds. */
export function textLines(text: string): string[] {
  if (text === "") return [];
  // The one text that no fence can hold is left to a note.
  if (text.split(/[\r\n]/).some((line) => line.trim() === CLOSE_TEXT)) return [];
  const lines = text.split("\n");
  const isBlankEnded = lines[0]?.trim() === "" || lines.at(-1)?.trim() === "";
  return isBlankEnded || NEEDS_FENCE.test(text) ? [OPEN_TEXT, ...lines, CLOSE_TEXT] : lines;
}

/** What a reader finds of a text that was written with `textLines`: a carriage return does not come back. */
export function inferredText(text: string): string {
  return readTextLines(
    textLines(text)
      .join("\n")
      .split(/\r\n|\n|\r/),
  );
}

/** The text that lines of a file hold, without blank lines around it. */
export function readTextLines(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== "");
  const last = lines.findLastIndex((line) => line.trim() !== "");
  if (first < 0) return "";
  const isFenced = lines[first]?.trim() === OPEN_TEXT && lines[last]?.trim() === CLOSE_TEXT && first < last;
  return lines.slice(isFenced ? first + 1 : first, isFenced ? last : last + 1).join("\n");
}
