import { emptyFields } from "../../entries/own-fields";
import { skill as noun } from "../../entries/skill";
import type { Cv, Level } from "../../model";
import { SlugBook } from "../../slug-book";
import { technologiesOfName } from "../../technologies/read-technologies";
import type { Ledger } from "../ledger/ledger";
import type { Line } from "../ledger/markdown-lines";
import { readHeaderCell, readSkillRow } from "./entry-lines";
import type { FormBlock } from "./form-outline";
import { inferredLevels, levelOf } from "./levels-header";
import { splitNote } from "./note";
import type { NoteFields } from "./note-shapes";
import { unescaped } from "./plain-text";
import type { FormNotes } from "./read-notes";

type Row = { name: string; label: string; slug: string; note: NoteFields<"skill"> };
type Group = { slug: string; title: string; rows: Row[] };

/** Gathers the tables of skills; their levels are known once all are read. */
export class FormSkills {
  readonly #groups: Group[] = [];
  readonly #headers: string[] = [];
  readonly #slugs = new SlugBook();

  constructor(
    private readonly ledger: Ledger,
    private readonly notes: FormNotes,
    private readonly unplaced: Line[],
  ) {}

  /** `slug` is that of the group's note. */
  read({ heading, text, lines }: FormBlock, title: string, slug: string | undefined): void {
    const inferred = this.#slugs.add(unescaped(text));
    const group: Group = { slug: slug ?? inferred, title, rows: [] };
    const where = `skillGroups/${group.slug}`;
    this.ledger.claim([heading], "mapped", where);
    const names = new SlugBook();
    let above = 0;
    for (const line of lines) {
      const { text: row, note } = splitNote(line.text);
      if (!row.startsWith("|")) {
        this.unplaced.push(line);
      } else if (above < HEAD_ROWS) {
        if (above === 0) this.#headers.push(readHeaderCell(row));
        above += 1;
        this.ledger.claim([line], "mapped", "levels");
      } else {
        const { name, level } = readSkillRow(row);
        group.rows.push({
          name,
          label: level,
          slug: names.add(name),
          note: this.notes.read("skill", note, line),
        });
        this.ledger.claim([line], "mapped", `${where}/skills/${group.rows.at(-1)?.slug}`);
      }
    }
    this.#groups.push(group);
  }

  /** @param given the levels of the file's note, if it has some. */
  close(given: Level[] | undefined): Pick<Cv, "levels" | "skillGroups"> {
    const rows = this.#groups.flatMap((group) => group.rows);
    const levels =
      given ??
      inferredLevels(
        this.#headers,
        rows.map(({ label }) => label),
      );
    const skillGroups = this.#groups.map(({ slug, title, rows: skills }) => ({
      slug,
      title,
      skills: skills.map(({ name, label, slug: inferred, note }) => ({
        ...emptyFields(noun.fields),
        slug: inferred,
        name,
        level: levelOf(label, levels),
        technologies: technologiesOfName(name),
        ...note,
      })),
    }));
    return { levels, skillGroups };
  }
}

/** The heading of a table and the border below it. */
const HEAD_ROWS = 2;
