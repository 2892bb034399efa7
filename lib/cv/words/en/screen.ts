import type { PartialDate } from "../../model";
import type { NamedFilter, Words } from "../language";
import {
  countWith,
  dateWith,
  durationWith,
  type EvidencePhrases,
  evidenceWith,
  exposureWith,
  joined,
  periodWith,
} from "../phrases";

const SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const LONG = "January February March April May June July August September October November December".split(
  " ",
);

const short = (date: PartialDate) => dateWith(SHORT, date);
const long = (date: PartialDate) => dateWith(LONG, date);

const CATEGORIES: Words["categories"] = {
  system: "System",
  virtualisation: "Virtualisation",
  automation: "Automation",
  network: "Network",
  monitoring: "Monitoring",
  data: "Data",
  development: "Development",
  other: "Other",
};

export const ENGLISH: Words = {
  locale: "en",
  tag: "en-GB",
  labelled: (label, text) => `${label}: ${text}`,
  shownOf: (shown, total) => `${shown} of ${total} ${total === 1 ? "project" : "projects"}`,
  date: short,
  period: (period) =>
    periodWith(period, {
      date: short,
      since: (date) => `since ${date}`,
      until: (date) => `until ${short(date)}`,
      ongoing: "ongoing",
    }),
  duration,
  atMost: (months) => `≤\u00a0${duration(months)}`,
  exposure: (exposure) =>
    exposureWith(exposure, {
      dated: (months) => `${duration(months)} documented`,
      atMost: (months) => `≤\u00a0${duration(months)}`,
      unknown: "duration unknown",
      evaluated: "evaluated",
      declared: "declared",
    }),
  evidence: (facts) => `${facts.name}: ${evidenceWith(facts, EVIDENCE)}`,
  ongoing: "ongoing",
  evaluated: (name) => `${name} (evaluated)`,
  categories: CATEGORIES,
  columns: {
    title: "Project",
    org: "Organisation",
    role: "Role",
    from: "Start",
    to: "End",
    dates: "Dates",
    months: "Duration (months)",
    technologies: "Technologies",
  },
  datesOf: { project: "project", experience: "experience (maximum)" },
  sentence: (filter) => {
    const clauses = clausesOf(filter);
    return clauses.length === 0 ? "All projects" : `Projects ${clauses.join(", ")}`;
  },
};

const COUNTS = "one two three four five six seven eight nine".split(" ");

const EVIDENCE: EvidencePhrases = {
  place: (missions, organisations) => {
    const where = `at ${joined(organisations, "and")}`;
    if (missions === 1) return organisations.length === 0 ? "one job" : where;
    const count = `${countWith(COUNTS, missions)} jobs`;
    return organisations.length === 1 ? `${count} ${where}` : count;
  },
  dated: ({ from, to, hasGaps }, months) =>
    `documented ${hasGaps && to !== null ? `between ${long(from)} and ${long(to)}` : spanned(from, to)} (${duration(months)})`,
  atMost: (months) => `at most ${duration(months)}`,
  unknown: "duration unknown",
  years: (first, last) => (last === null ? `since ${first}` : first === last ? first : `${first} to ${last}`),
  lastUsed: (date) => (date === null ? "job ongoing" : `last used ${long(date)}`),
  declared: (level) => (level === null ? "declared" : `declared ${level}`),
  evaluated: (projects, besideUses) =>
    `evaluated in ${countWith(COUNTS, projects)} ${besideUses ? "other " : ""}${projects > 1 ? "projects" : "project"}`,
  unused: (isEvaluated) => (isEvaluated ? "none uses it" : "no project uses it"),
};

function duration(months: number): string {
  return durationWith(
    months,
    (years) => (years === 1 ? "1 year" : `${years} years`),
    (rest) => (rest === 1 ? "1 month" : `${rest} months`),
  );
}

function clausesOf({ tech, must, not, category, org, level, from, to, q }: NamedFilter): string[] {
  const categories = category.map((name) => CATEGORIES[name]);
  return [
    tech.length > 0 && `with ${joined(tech, "or")}`,
    must.length > 0 && `${tech.length > 0 ? "and also" : "with"} ${joined(must, "and")}`,
    not.length > 0 && `without ${joined(not, "or")}`,
    categories.length > 0 &&
      `${categories.length > 1 ? "in the categories" : "in the category"} ${joined(categories, "or")}`,
    org.length > 0 && `at ${joined(org, "or")}`,
    level.length > 0 && `with a technology declared ${joined(level, "or")}`,
    during(from, to),
    q !== "" && `containing “${q}”`,
  ].filter((clause) => clause !== false);
}

function during(from: PartialDate | null, to: PartialDate | null): string | false {
  if (from !== null && to !== null) return spanned(from, to);
  if (from !== null) return `from ${long(from)} onwards`;
  return to !== null && `until ${long(to)}`;
}

function spanned(from: PartialDate, to: PartialDate | null): string {
  if (to === null) return `since ${long(from)}`;
  return from === to ? `in ${long(from)}` : `from ${long(from)} to ${long(to)}`;
}
