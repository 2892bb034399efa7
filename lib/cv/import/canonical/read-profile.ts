import { emptyFields } from "../../entries/own-fields";
import { profile as noun } from "../../entries/profile";
import type { Contact, Profile } from "../../model";
import type { Ledger } from "../ledger/ledger";
import type { Line } from "../ledger/markdown-lines";
import { readContactItem, readTitlesLine } from "./entry-lines";
import type { FormBlock } from "./form-outline";
import { splitNote } from "./note";
import type { NoteFields } from "./note-shapes";
import { unescaped } from "./plain-text";
import type { FormNotes } from "./read-notes";

const ITEM = /^[*-]\s+(.*)$/;
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Gathers who the CV is about. `unplaced` receives the lines that say nothing of it. */
export class FormProfile {
  head: NoteFields<"head"> = {};
  summary = "";
  #name = "";
  #titles: string[] = [];
  #birthDate: string | null = null;
  #birthDatePublic = false;
  readonly #contacts: Contact[] = [];
  readonly #softSkills: string[] = [];

  constructor(
    private readonly ledger: Ledger,
    private readonly notes: FormNotes,
    private readonly unplaced: Line[],
  ) {}

  readHead({ heading, text, note, lines }: FormBlock): void {
    this.head = this.notes.read("head", note, heading);
    this.#name = this.head.name ?? unescaped(text);
    this.ledger.claim([heading], "mapped", "profile.name");
    const [titles, ...others] = lines.filter(({ text: line }) => line.trim() !== "");
    this.#titles = this.head.titles ?? readTitlesLine(titles?.text.trim() ?? "");
    if (titles !== undefined) this.ledger.claim([titles], "mapped", "profile.titles");
    this.unplaced.push(...others);
  }

  readContacts(lines: readonly Line[]): void {
    for (const line of lines) {
      const item = itemOf(line);
      const read = item === null ? null : readContactItem(item.text);
      const note = item === null ? {} : this.notes.read("contact", item.note, line);
      if (read !== null && "birthDate" in read && note.kind === undefined && DATE.test(read.birthDate)) {
        this.#birthDate = read.birthDate;
        this.#birthDatePublic = note.private !== true;
        this.ledger.claim([line], "mapped", "profile.birthDate");
        continue;
      }
      const inferred =
        read !== null && "contact" in read ? read.contact : { kind: "", value: "", private: false };
      const contact = { ...inferred, ...note };
      if (item === null || contact.value === "") this.unplaced.push(line);
      else {
        this.#contacts.push(contact);
        this.ledger.claim([line], "mapped", "profile.contacts");
      }
    }
  }

  readSoftSkills(lines: readonly Line[]): void {
    for (const line of lines) {
      const item = itemOf(line);
      if (item === null) this.unplaced.push(line);
      else {
        this.#softSkills.push(this.notes.read("item", item.note, line).value ?? unescaped(item.text));
        this.ledger.claim([line], "mapped", "profile.softSkills");
      }
    }
  }

  close(locale: Profile["locale"]): Profile {
    return {
      ...emptyFields(noun.fields),
      name: this.#name,
      titles: this.#titles,
      softSkills: this.#softSkills,
      summary: this.summary,
      contacts: this.#contacts,
      birthDate: this.#birthDate,
      birthDatePublic: this.head.birthDatePublic ?? this.#birthDatePublic,
      locale,
    };
  }
}

function itemOf(line: Line): ReturnType<typeof splitNote> | null {
  const [, content] = ITEM.exec(`${line.text.trim()} `) ?? [];
  return content === undefined ? null : splitNote(content);
}
