import type { Cv } from "./model";

/**
 * The CV that anyone may see, and the one place that decides it: without private contacts, a private birth date and
 * hidden entries, nor the technologies that nothing visible uses, evaluates or declares. How the candidate came to it
 * (corrections, catalogue, accepted findings) is nobody's business either. Every door calls it.
 */
export function publicCv(cv: Cv): Cv {
  const experiences = cv.experiences
    .filter((experience) => !experience.hidden)
    .map((experience) => ({
      ...experience,
      projects: experience.projects
        .filter((project) => !project.hidden)
        .map((project) => ({ ...project, corrections: [] })),
    }));
  const mentioned = new Set([
    ...experiences.flatMap(({ projects }) =>
      projects.flatMap(({ uses }) => uses.map((use) => use.technology)),
    ),
    ...cv.skillGroups.flatMap(({ skills }) => skills.flatMap((skill) => skill.technologies)),
  ]);
  return {
    ...cv,
    profile: {
      ...cv.profile,
      birthDate: cv.profile.birthDatePublic ? cv.profile.birthDate : null,
      contacts: cv.profile.contacts.filter((contact) => !contact.private),
    },
    experiences,
    sections: cv.sections.filter((section) => !section.hidden),
    technologies: cv.technologies.filter((technology) => mentioned.has(technology.slug)),
    catalogue: [],
    acceptedFindings: [],
  };
}
