import type { Period } from "../../model";
import type { Line } from "../ledger/markdown-lines";
import type { Header } from "./header";
import type { ReadSection } from "./project-text";

export type ProjectDraft = {
  /** Its heading, or the bullet that names it. */
  heading: Line;
  title: string;
  header: Header;
  body: Line[];
  headed: ReadSection[];
};

/** An experience before it is told apart into fields. */
export type ExperienceDraft = {
  header: Header;
  /** Of the roles below one employer. */
  employer: Header | null;
  /** Text of the employer, for the first of its roles. */
  opening: Line[];
  body: Line[];
  /** Sections with their own heading that belong to no project. */
  headed: ReadSection[];
  projects: ProjectDraft[];
  /** Of an experience that is no job: projects of one's own. */
  title?: string;
};

export function periodOf({ period }: Header): Period {
  return period ?? {};
}
