import { experience as experienceNoun } from "@/lib/cv/entries/experience";
import { emptyFields } from "@/lib/cv/entries/own-fields";
import { project as projectNoun } from "@/lib/cv/entries/project";
import type { Ledger } from "@/lib/cv/import/ledger/ledger";
import { isNoise, type Line } from "@/lib/cv/import/ledger/markdown-lines";
import { type Problem, problem } from "@/lib/cv/import/ledger/problem-messages";
import { isRole } from "@/lib/cv/import/ledger/role-words";
import { sectionKindOf } from "@/lib/cv/import/ledger/topics";
import { linksOf, plainText } from "@/lib/cv/markdown-text";
import type { Experience, Project, Technology } from "@/lib/cv/model";
import { isReversed } from "@/lib/cv/read-period";
import { slugOf } from "@/lib/cv/slug";
import { SlugBook } from "@/lib/cv/slug-book";
import { doubtfulNamesIn } from "@/lib/cv/technologies/doubtful-names";
import { usesOf } from "@/lib/cv/technologies/uses";
import type { ProblemCode } from "@/lib/cv/words/server-words";
import { type ExperienceDraft, type ProjectDraft, periodOf } from "./drafts";
import type { Order, Place } from "./finish-place";
import type { Header } from "./header";
import { isNamesOnly } from "./names-only";
import { textOf } from "./outline";
import { readPlace } from "./place";
import { hasUsualSections, type ReadSection, readProjectText, toFlushMarkdown } from "./project-text";

export type ReadExperiences = { experiences: Experience[]; technologies: Technology[]; problems: Problem[] };

/** The text of a project, its lines not yet claimed. */
type Text = { summaryLines: Line[]; sections: ReadSection[] };

/** Makes experiences and projects of the drafts, and says in the ledger what became of each line. */
export function readExperiences(drafts: readonly ExperienceDraft[], ledger: Ledger): ReadExperiences {
  const places = placesOf(drafts);
  const slugs = { experiences: new SlugBook(), projects: new SlugBook() };
  const technologies: Technology[] = [];
  const problems: Problem[] = [];

  const claim = (lines: Iterable<Line>, where: string) => ledger.claim(lines, "mapped", where);
  const ask = (code: ProblemCode, line: Line, about: string, where: string) => {
    problems.push(problem(code, line.number, about));
    ledger.claim([line], "question", where);
  };

  function makeProject(
    title: string,
    text: Text,
    opening: string[],
    path: string,
  ): { project: Project; where: string } {
    const slug = slugs.projects.add(title);
    const where = `${path}/projects/${slug}`;
    const summary = joined([...opening, toFlushMarkdown(text.summaryLines)]);
    claim(text.summaryLines, `${where}/summary`);
    for (const { title: section, lines } of text.sections)
      claim(lines, `${where}/sections/${slugOf(section)}`);
    for (const { kind, body, lines } of text.sections) {
      const [name, ...others] = kind === "stack" ? doubtfulNamesIn(body) : [];
      const line = name === undefined ? undefined : lines.find(({ content }) => content.includes(name));
      if (line !== undefined) ask("doubtful-technology", line, [name, ...others].join(", "), where);
    }
    const read = usesOf(text.sections);
    technologies.push(...read.technologies);
    const sections = text.sections.map(({ kind, title: section, body }) => ({ kind, title: section, body }));
    return {
      project: {
        ...emptyFields(projectNoun.fields),
        slug,
        title,
        summary,
        hidden: false,
        sections,
        uses: read.uses,
        corrections: [],
      },
      where,
    };
  }

  function readProject({ heading, title, header, body, headed }: ProjectDraft, path: string): Project {
    const read = readProjectText(body);
    const said = new Set(title.split(/\s+/));
    const extras = header.units
      .filter(({ line, text }) => line > 0 || !text.split(/\s+/).every((word) => said.has(word)))
      .map(({ text }) => text);
    const opening = [
      [...extras, ...header.remarks.filter((text) => !title.includes(text))].join(" · "),
      ...linksOf(heading.content),
    ];
    const text = { ...read, sections: [...read.sections, ...headed] };
    const { project, where } = makeProject(title, text, opening, path);
    claim(header.lines, where);
    if (header.period === null) return project;
    if (isReversed(header.period)) ask("reversed-period", heading, title, where);
    return { ...project, ...header.period };
  }

  function readExperience(draft: ExperienceDraft, place: Place): Experience {
    const { header, employer } = draft;
    const [heading] = header.lines;
    const about = plainText(heading?.content ?? "");
    const title = place.organisation || place.role || about;
    const slug = slugs.experiences.add(title);
    const path = `experiences/${slug}`;
    claim([...(employer?.lines ?? []), ...header.lines], path);
    if (heading !== undefined && draft.title === undefined) {
      if (header.period === null) ask("undated-experience", heading, about, path);
      else if (isReversed(header.period)) ask("reversed-period", heading, about, path);
      if (place.isGuess) ask("ambiguous-role", heading, about, path);
      if (place.organisation === "") ask("no-organisation", heading, about, path);
    }

    const named = namedWorks(draft);
    const read = splitText(draft, named.rest, named.projects.length > 0);
    const { summaryLines } = read;
    const own = withStacks(read.own, place.extras.filter(isNamesOnly), draft.header.lines);
    claim([...draft.opening, ...summaryLines], `${path}/summary`);
    const links = [...(employer?.lines ?? []), ...header.lines].flatMap(({ content }) => linksOf(content));
    const summary = joined([
      [
        place.extras.filter((text) => !isNamesOnly(text) && !LONE_PREPOSITION.test(text)).join(" · "),
        ...links,
      ]
        .filter((text) => text !== "")
        .join(" · "),
      toFlushMarkdown(draft.opening),
      toFlushMarkdown(summaryLines),
    ]);
    const projects = own === null ? [] : [makeProject(place.role || title, own, [], path).project];
    projects.push(...[...named.projects, ...draft.projects].map((project) => readProject(project, path)));
    const { organisation, role } = place;
    return {
      ...emptyFields(experienceNoun.fields),
      slug,
      organisation,
      role,
      summary,
      hidden: false,
      projects,
      ...periodOf(header),
    };
  }

  const experiences = drafts.flatMap((draft, index) => {
    const place = places[index];
    return place === undefined ? [] : [readExperience(draft, place)];
  });
  return { experiences, technologies, problems };
}

/** Left over where "Engineer at | Acme" was cut. */
const LONE_PREPOSITION = /^(?:at|chez|for|pour|with|in|à|@)$/i;

/**
 * What is right below the heading of an experience: its summary and, when it tells work itself (titled sections, or no
 * project below it), the text of a project of its own. An experience without any text is a project by its title alone.
 */
function splitText(
  { headed, projects }: ExperienceDraft,
  lines: readonly Line[],
  hasNamed: boolean,
): { summaryLines: Line[]; own: Text | null } {
  const hasProjects = projects.length > 0 || hasNamed;
  if (hasProjects && !hasUsualSections(lines)) {
    return {
      summaryLines: [...lines],
      own: headed.length === 0 ? null : { summaryLines: [], sections: headed },
    };
  }
  const read = readProjectText(lines);
  const sections = [...read.sections, ...headed];
  if (hasProjects) return { summaryLines: read.summaryLines, own: { summaryLines: [], sections } };
  const firstBullet = read.summaryLines.findIndex((line) => !isNoise(line) && line.kind !== "text");
  const introduction = firstBullet < 0 ? read.summaryLines : read.summaryLines.slice(0, firstBullet);
  const rest = firstBullet < 0 ? [] : read.summaryLines.slice(firstBullet);
  if (sections.length === 0 && textOf(rest).length === 0) {
    return { summaryLines: [], own: { summaryLines: introduction, sections } };
  }
  return { summaryLines: introduction, own: { summaryLines: rest, sections } };
}

/** "… (2011–2013) – Perl, MySQL": what a heading names is a stack of the job. */
function withStacks(own: Text | null, stacks: readonly string[], lines: Line[]): Text | null {
  if (stacks.length === 0) return own;
  const sections = stacks.map((body): ReadSection => ({ kind: "stack", title: "Technologies", body, lines }));
  return { summaryLines: own?.summaryLines ?? [], sections: [...(own?.sections ?? []), ...sections] };
}

const NAMED_WORK = /^(\*\*|__)([^*_]{3,80}?)\s*:?\s*\1\s*:?\s*(.*)$/;

/** Below a job that is a bullet, bullets with a strong name are its projects. */
function namedWorks({ header, body, projects }: ExperienceDraft): { projects: ProjectDraft[]; rest: Line[] } {
  const [first] = header.lines;
  if (projects.length > 0 || first === undefined) return { projects: [], rest: body };
  if (first.kind !== "item") return labelledWorks(body);
  const found: ProjectDraft[] = [];
  const rest: Line[] = [];
  let open: ProjectDraft | null = null;
  for (const line of body) {
    const match = line.kind === "item" && line.indent > first.indent ? NAMED_WORK.exec(line.content) : null;
    const title = plainText(match?.[2] ?? "");
    const isNamed =
      match !== null &&
      title !== "" &&
      /:/.test(match[0].slice(0, title.length + 10)) &&
      sectionKindOf(title) === null;
    if (isNamed) {
      const text = match[3] ?? "";
      const textLine: Line = { ...line, kind: "text", text, content: text, indent: 0 };
      const bare: Header = { period: null, units: [], remarks: [], lines: [line], rest: [] };
      open = { heading: line, title, header: bare, body: text === "" ? [] : [textLine], headed: [] };
      found.push(open);
    } else if (open !== null && (line.kind === "blank" || line.indent > open.heading.indent))
      open.body.push(line);
    else {
      open = null;
      rest.push(line);
    }
  }
  return { projects: found, rest };
}

const LABELLED_WORK = /^(\*{1,3}|_{1,3})?(?:project|projet|mission|client)\s*:\s*([^*_]{2,90}?)\1$/i;

/** Lines such as "*Project: Leak register*" begin projects. */
function labelledWorks(body: readonly Line[]): { projects: ProjectDraft[]; rest: Line[] } {
  const found: ProjectDraft[] = [];
  const rest: Line[] = [];
  for (const line of body) {
    const match =
      line.kind === "text" && /^[*_]/.test(line.content) ? LABELLED_WORK.exec(line.content) : null;
    const title = plainText(match?.[2] ?? "");
    if (match !== null && title !== "") {
      const bare: Header = { period: null, units: [], remarks: [], lines: [line], rest: [] };
      found.push({ heading: line, title, header: bare, body: [], headed: [] });
    } else (found.at(-1)?.body ?? rest).push(line);
  }
  return { projects: found, rest };
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n\n");
}

/**
 * Organisation and role of each experience. Where one heading leaves the order open, the other headings of the CV decide;
 * where none of them does either, the organisation comes first and it is a guess.
 */
function placesOf(drafts: readonly ExperienceDraft[]): Place[] {
  const told = drafts
    .filter(({ employer, title }) => employer === null && title === undefined)
    .map(({ header }) => readPlace(header.units, { guess: "organisation", hasEmployer: false }));
  const count = (order: Order) => told.filter(({ first }) => first === order).length;
  const [roles, organisations] = [count("role"), count("organisation")];
  const guess: Order = roles > organisations ? "role" : "organisation";
  return drafts.map((draft) => {
    if (draft.title !== undefined)
      return { organisation: draft.title, role: "", extras: [], first: null, isGuess: false };
    if (draft.employer !== null) return placeUnder(draft, guess);
    const place = readPlace(draft.header.units, { guess, hasEmployer: false });
    return {
      ...place,
      extras: [...place.extras, ...draft.header.remarks],
      isGuess: place.isGuess && roles === organisations,
    };
  });
}

function placeUnder({ header, employer }: ExperienceDraft, guess: Order): Place {
  const over = readPlace(employer?.units ?? [], { guess, hasEmployer: false });
  const alone = readPlace(header.units, { guess, hasEmployer: false });
  // "### Engineer" over "#### Ulm Parcels, 2019 – 2021": it is the role that stands above.
  const isRoleOver =
    over.organisation === "" && isRole(over.role) && alone.role === "" && alone.organisation !== "";
  if (isRoleOver)
    return {
      ...alone,
      role: over.role,
      extras: [...over.extras, ...alone.extras, ...header.remarks],
      isGuess: false,
    };
  const role = readPlace(header.units, { guess, hasEmployer: true });
  const extras = [...over.extras, over.role, ...role.extras, ...(employer?.remarks ?? []), ...header.remarks];
  return {
    organisation: over.organisation || over.role,
    role: role.role,
    extras: extras.filter((text) => text !== "" && !(text === over.role && over.organisation === "")),
    first: null,
    isGuess: false,
  };
}
