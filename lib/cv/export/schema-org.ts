import { memoizeByIdentity } from "../memoize";
import type { Cv } from "../model";
import { photoAddress } from "../photo";
import type { TechnologyEvidence } from "../view/evidence/technology-evidence";
import type { ProjectRow } from "../view/filter/project-row";

/** A schema.org object in JSON-LD, for the search engines that read pages. */
export type JsonLdObject = { "@context": "https://schema.org"; "@type": string; [property: string]: unknown };

/**
 * The page of the person of a public CV: https://schema.org/ProfilePage.
 * @param changedOn the day of the last change, `YYYY-MM-DD`; null when nobody knows.
 */
export function profilePageOf(cv: Cv, origin: string, changedOn: string | null): JsonLdObject {
  return {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    "@id": `${origin}/#page`,
    url: `${origin}/`,
    inLanguage: cv.profile.locale,
    ...(changedOn !== null && { dateModified: changedOn }),
    mainEntity: personOf(cv, origin),
  };
}

/** Search engines read no more of them, and each page carries these. */
const MOST = { technologies: 150, experiences: 30 };

/** https://schema.org/Person: knows what projects use or skills declare, not what was only evaluated. */
function personOf(cv: Cv, origin: string) {
  const { name, titles, contacts, photo } = cv.profile;
  const picture = photoAddress(photo);
  const profiles = contacts.filter(({ value }) => /^https?:\/\//.test(value)).map(({ value }) => value);
  return {
    "@type": "Person",
    "@id": `${origin}/#person`,
    name,
    url: `${origin}/`,
    ...(picture !== null && { image: `${origin}${picture.path}` }),
    ...(titles.length > 0 && { jobTitle: titles }),
    ...(profiles.length > 0 && { sameAs: profiles }),
    knowsAbout: knownTechnologies(cv),
    worksFor: cv.experiences.slice(0, MOST.experiences).map(({ role, organisation, from, to }) => ({
      "@type": "EmployeeRole",
      ...(role !== "" && { roleName: role }),
      ...(from !== undefined && { startDate: from }),
      ...(typeof to === "string" && { endDate: to }),
      worksFor: { "@type": "Organization", name: organisation },
    })),
  };
}

/** The names of what projects use or skills declare. Each page asks, and a long CV takes longer to go through than to draw. */
const knownTechnologies = memoizeByIdentity((cv: Cv): readonly string[] => {
  const known = new Set([
    ...cv.experiences.flatMap(({ projects }) =>
      projects.flatMap(({ uses }) =>
        uses.filter(({ kind }) => kind === "used").map(({ technology }) => technology),
      ),
    ),
    ...cv.skillGroups.flatMap(({ skills }) => skills.flatMap(({ technologies }) => technologies)),
  ]);
  return cv.technologies
    .filter(({ slug }) => known.has(slug))
    .slice(0, MOST.technologies)
    .map(({ name }) => name);
});

/** One project of a public CV: https://schema.org/CreativeWork. */
export function creativeWorkOf(row: ProjectRow, author: string, origin: string): JsonLdObject {
  const { from, to } = row;
  return {
    "@context": "https://schema.org",
    "@type": "CreativeWork",
    name: row.title,
    url: `${origin}/projects/${row.slug}`,
    author: { "@type": "Person", "@id": `${origin}/#person`, name: author },
    sourceOrganization: { "@type": "Organization", name: row.organisation },
    // An ISO 8601 interval; ".." is an open end.
    ...(from !== undefined && { temporalCoverage: `${from}/${to ?? ".."}` }),
    keywords: row.technologies.map(({ name }) => name),
  };
}

/** One technology of a public CV and the projects that name it: https://schema.org/DefinedTerm. */
export function definedTermOf(
  { technology: { slug, name, aliases }, uses }: TechnologyEvidence,
  author: string,
  origin: string,
): JsonLdObject {
  return {
    "@context": "https://schema.org",
    "@type": "DefinedTerm",
    "@id": `${origin}/technologies/${slug}`,
    name,
    url: `${origin}/technologies/${slug}`,
    termCode: slug,
    ...(aliases.length > 0 && { alternateName: aliases }),
    inDefinedTermSet: `${origin}/technologies`,
    subjectOf: uses.map(({ project }) => ({
      "@type": "CreativeWork",
      name: project.title,
      url: `${origin}/projects/${project.slug}`,
      author: { "@type": "Person", "@id": `${origin}/#person`, name: author },
    })),
  };
}

/** The technologies of a public CV: https://schema.org/DefinedTermSet. */
export function definedTermSetOf(cv: Cv, origin: string): JsonLdObject {
  return {
    "@context": "https://schema.org",
    "@type": "DefinedTermSet",
    "@id": `${origin}/technologies`,
    name: `Technologies · ${cv.profile.name}`,
    url: `${origin}/technologies`,
    hasDefinedTerm: cv.technologies.map(({ slug, name }) => ({
      "@type": "DefinedTerm",
      "@id": `${origin}/technologies/${slug}`,
      name,
    })),
  };
}
