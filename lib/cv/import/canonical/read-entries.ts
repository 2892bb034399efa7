import {
  type AnyEntry,
  type EntryList,
  type EntryLists,
  emptyEntry,
  entryName,
  listsOf,
} from "../../entries/entry-lists";
import { readEntries } from "../../model";
import { SlugBook } from "../../slug-book";
import type { Ledger } from "../ledger/ledger";
import { problem } from "../ledger/problem-messages";
import { readEntryLine, textFieldOf } from "./entry-line";
import type { FormBlock } from "./form-outline";
import type { FormNotes } from "./read-notes";
import { readTextLines } from "./text-lines";

/** Reads the lists that `lib/cv/entries` describes: a heading a list, and one below it for each entry. */
export class FormEntries {
  readonly #entries = new Map<EntryList, AnyEntry[]>();
  readonly #slugs = new Map<EntryList, SlugBook>();

  constructor(
    private readonly ledger: Ledger,
    private readonly notes: FormNotes,
  ) {}

  read(list: EntryList, block: FormBlock): void {
    const { heading, lines, title } = block;
    const note = this.notes.read("entry", block.note, heading);
    const inferred: AnyEntry = { ...emptyEntry(list, ""), ...readEntryLine(list, title) };
    const slugs = this.#slugs.get(list) ?? new SlugBook();
    this.#slugs.set(list, slugs);
    const slug = slugs.add(entryName(list, inferred));
    const field = textFieldOf(list);
    const text = note.text ?? readTextLines(lines.map((line) => line.text));
    const plain: AnyEntry = { ...inferred, slug, ...(field !== null && { [field]: text }) };
    const noted: AnyEntry = {
      ...plain,
      ...note.fields,
      slug: note.slug ?? slug,
      hidden: note.hidden ?? false,
    };
    const [entry = plain] = readEntries(list, [noted]) ?? [];
    if (entry === plain) {
      const shown = heading.text.trim().replace(/^.*(?=<!--)/, "");
      this.notes.problems.push(problem("unreadable-note", heading.number, shown));
    }
    this.ledger.claim([heading, ...lines], "mapped", list);
    this.#entries.set(list, [...(this.#entries.get(list) ?? []), entry]);
  }

  close(): EntryLists {
    return listsOf((list) => this.#entries.get(list) ?? []);
  }
}
