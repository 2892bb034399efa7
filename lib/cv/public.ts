import type { Cv } from "./model";

/**
 * The CV that anyone may see, and the one place that decides it: without birth date, private contacts and hidden
 * entries, nor the technologies that nothing visible uses, evaluates or declares. Every door calls it.
 */
export function publicCv(cv: Cv): Cv {
  const experiences = cv.experiences
    .filter((experience) => !experience.hidden)
    .map((experience) => ({
      ...experience,
      projects: experience.projects.filter((project) => !project.hidden),
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
      birthDate: null,
      contacts: cv.profile.contacts.filter((contact) => !contact.private),
    },
    experiences,
    sections: cv.sections.filter((section) => !section.hidden),
    technologies: cv.technologies.filter((technology) => mentioned.has(technology.slug)),
  };
}
