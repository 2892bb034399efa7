import { slugOf } from "../slug";
import type { Filter } from "../view/filter/query";
import { DEFAULT_OPTIONS, type ExportOptions } from "./export-options";

/** Long enough to tell views apart, short enough for every file system and mail tool. */
const MAX_LENGTH = 100;

/**
 * A file name that says who and what: `patrick-bernard-proxmox-aday.csv`, `patrick-bernard-cv.csv` without a filter.
 * ASCII letters, digits and hyphens; cut between words after 100 characters. An anonymous file says what only, and not
 * where: `cv-proxmox.pdf`.
 */
export function fileNameOf(
  personName: string,
  filter: Filter,
  extension: string,
  { anonymous }: Pick<ExportOptions, "anonymous"> = DEFAULT_OPTIONS,
): string {
  const what = [
    ...filter.tech,
    ...filter.must,
    ...filter.not.flatMap((slug) => ["not", slug]),
    ...filter.category,
    ...(anonymous ? [] : filter.org),
    ...filter.level,
    ...periodWords(filter),
    ...(filter.q === "" || anonymous ? [] : [slugOf(filter.q)]),
  ];
  if (anonymous) return `${cut(["cv", ...what].join("-"))}.${extension}`;
  const who = personName === "" ? [] : [slugOf(personName)];
  return `${cut([...who, ...(what.length === 0 ? ["cv"] : what)].join("-"))}.${extension}`;
}

/** `2018-2021`, `from-2018`, `to-2021`. */
function periodWords({ from, to }: Filter): string[] {
  if (from !== null && to !== null) return from === to ? [from] : [from, to];
  if (from !== null) return ["from", from];
  return to === null ? [] : ["to", to];
}

function cut(name: string): string {
  if (name.length <= MAX_LENGTH) return name;
  const end = name.lastIndexOf("-", MAX_LENGTH);
  return name.slice(0, end > 0 ? end : MAX_LENGTH);
}
