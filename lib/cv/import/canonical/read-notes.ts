import type { Line } from "../ledger/markdown-lines";
import { type Problem, problem } from "../ledger/problem-messages";
import type { Note } from "./note";
import { type NoteFields, type NoteKind, readNote } from "./note-shapes";

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
