import type { Note } from "../canonical/note";
import { type NoteFields, type NoteKind, readNote } from "../canonical/note-shapes";
import type { Line } from "./markdown-lines";
import { type Problem, problem } from "./problem-messages";

/** Reads the notes of a file and remembers those that cannot be read. */
export class FormNotes {
  readonly problems: Problem[] = [];

  read<Kind extends NoteKind>(kind: Kind, note: Note | null, line: Line): NoteFields<Kind> {
    const fields = readNote(kind, note);
    if (fields !== null) return fields;
    this.problems.push(problem("unreadable-note", line.number, line.text.trim().replace(/^.*(?=<!--)/, "")));
    return {};
  }
}
