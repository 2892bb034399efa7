import { slugOf } from "../slug";
import type { Filter } from "../view/query";

/** Long enough to tell views apart, short enough for every file system and mail tool. */
const MAX_LENGTH = 100;

/**
 * A file name that says who and what: `patrick-bernard-proxmox-aday.csv`, `patrick-bernard-cv.csv` without a filter.
 * ASCII letters, digits and hyphens; cut between words after 100 characters.
 */
export function fileNameOf(personName: string, filter: Filter, extension: string): string {
  const what = [
    ...filter.tech,
    ...filter.must,
    ...filter.not.flatMap((slug) => ["not", slug]),
    ...filter.category,
    ...filter.org,
    ...filter.level,
    ...(filter.from === null ? [] : [filter.to === null ? "from" : "", filter.from]),
    ...(filter.to === null ? [] : [filter.from === null ? "to" : "", filter.to]),
    ...(filter.q === "" ? [] : [slugOf(filter.q)]),
  ].filter((word) => word !== "");
  const words = [slugOf(personName), ...(what.length === 0 ? ["cv"] : what)].filter((word) => word !== "");
  return `${cut(words.join("-"))}.${extension}`;
}

function cut(name: string): string {
  if (name.length <= MAX_LENGTH) return name;
  const whole = name.slice(0, name.lastIndexOf("-", MAX_LENGTH));
  return whole === "" ? name.slice(0, MAX_LENGTH) : whole;
}
