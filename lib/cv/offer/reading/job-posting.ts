import { isHtml, linesOfHtml } from "./html-lines";

type Json = { readonly [key: string]: unknown };

/** Nested deeper, a document is no posting. */
const DEEPEST = 8;

/**
 * The lines of a job in JSON, with a heading above each part: a `JobPosting` of schema.org, alone, in a list or in a
 * graph, or a job of JSON Resume. Null for any other text. Never throws.
 */
export function linesOfJson(text: string): string | null {
  const posting = postingIn(parsed(text), 0);
  if (posting !== null) return linesOfPosting(posting);
  const job = parsed(text);
  return isObject(job) && isResumeJob(job) ? linesOfResumeJob(job) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function postingIn(value: unknown, depth: number): Json | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value)) {
    for (const each of value) {
      const found = postingIn(each, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isObject(value)) return null;
  if ([value["@type"]].flat().includes("JobPosting")) return value;
  return postingIn(value["@graph"] ?? value.mainEntity ?? null, depth + 1);
}

function linesOfPosting(posting: Json): string {
  const experience = posting.experienceRequirements;
  const months = isObject(experience) ? Number(experience.monthsOfExperience) : Number.NaN;
  return [
    textOf(posting.title),
    labelled("Employment type", posting.employmentType),
    labelled("Location", posting.jobLocationType),
    labelled("Location", posting.jobLocation),
    textOf(posting.description),
    part("# Missions", posting.responsibilities),
    part("# Profil", posting.qualifications),
    part("# Profil", posting.skills),
    part("# Profil", isObject(experience) ? experience.description : experience),
    months > 0 && months < 600 ? `# Profil\n- ${months} months of experience` : "",
    part("# Profil", posting.educationRequirements),
    part("# Avantages", posting.jobBenefits),
  ]
    .filter((lines) => lines !== "")
    .join("\n\n");
}

/** "Employment type: full time", from the terms of schema.org. */
function labelled(label: string, value: unknown): string {
  const terms = [value].flat().map((each) => (isObject(each) ? placeOf(each) : textOf(each)));
  const named = terms.filter((term) => term !== "").map((term) => term.replaceAll("_", " "));
  return named.length === 0 ? "" : `${label}: ${named.join(", ")}`;
}

function placeOf(place: Json): string {
  const { address } = place;
  if (!isObject(address)) return textOf(address) || textOf(place);
  return [address.addressLocality, address.addressRegion, address.addressCountry]
    .map(textOf)
    .filter((name) => name !== "")
    .join(" ");
}

function isResumeJob(job: Json): boolean {
  const fields = ["responsibilities", "qualifications", "skills", "description"].filter(
    (name) => name in job,
  );
  return typeof job.title === "string" && fields.length > 0 && !("basics" in job);
}

function linesOfResumeJob(job: Json): string {
  const skills = Array.isArray(job.skills)
    ? job.skills.flatMap((skill: unknown) =>
        isObject(skill)
          ? [
              [textOf(skill.name), listOf(skill.keywords).join(", ")]
                .filter((each) => each !== "")
                .join(" : "),
            ]
          : [textOf(skill)],
      )
    : [];
  return [
    textOf(job.title),
    textOf(job.experience),
    textOf(job.description),
    part("# Missions", job.responsibilities),
    part("# Profil", job.qualifications),
    part("# Profil", skills),
  ]
    .filter((lines) => lines !== "")
    .join("\n\n");
}

function part(heading: string, value: unknown): string {
  const items = listOf(value);
  if (items.length === 0) return "";
  return Array.isArray(value)
    ? [heading, ...items.map((item) => `- ${item}`)].join("\n")
    : `${heading}\n${items[0]}`;
}

function listOf(value: unknown): string[] {
  return [value]
    .flat()
    .map(textOf)
    .filter((text) => text !== "");
}

function textOf(value: unknown): string {
  if (isObject(value)) return textOf(value.name ?? value.description ?? value.credentialCategory ?? "");
  if (typeof value !== "string") return "";
  return (isHtml(value) ? linesOfHtml(value) : value).trim();
}
