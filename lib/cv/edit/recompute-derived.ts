import { isSame } from "../immutable-list";
import type { Cv, Project, SkillGroup, Technology } from "../model";
import { derivedUses, namedBy, technologiesOfSkill } from "../technologies/derived-uses";
import { knownTechnology, type OwnCatalogue, ownCatalogue } from "../technologies/own-catalogue";

/**
 * Brings what is derived in step with what was edited: the uses of projects, the technologies of skills and the list
 * of technologies. Only what the change moves is written anew: a project whose text and catalogue tell the same as
 * before keeps its uses, even if an older importer had read it otherwise.
 * @param mentioned technologies that a file tells, for the names of those that neither CV has.
 */
export function recomputeDerived(before: Cv, after: Cv, mentioned: readonly Technology[] = []): Cv {
  const old = ownCatalogue(before.catalogue);
  const own = after.catalogue === before.catalogue ? old : ownCatalogue(after.catalogue);
  const earlier = new Map(
    before.experiences.flatMap(({ projects }) => projects.map((project) => [project.slug, project])),
  );
  const named: Technology[] = [...mentioned];

  function recomputeProject(project: Project): Project {
    const was = earlier.get(project.slug);
    const isUntouched =
      was !== undefined && was.sections === project.sections && was.corrections === project.corrections;
    if (isUntouched && own === old) return project;
    const now = derivedUses(project, own);
    named.push(...now.technologies);
    if (was !== undefined && isSame(derivedUses(was, old).uses, now.uses))
      return { ...project, uses: was.uses };
    return { ...project, uses: now.uses };
  }

  const experiences = after.experiences.map((experience) => ({
    ...experience,
    projects: experience.projects.map(recomputeProject),
  }));
  const skillGroups =
    own === old ? after.skillGroups : after.skillGroups.map((group) => recomputeSkills(group, old, own));
  const next = { ...after, experiences, skillGroups };
  return { ...next, technologies: recomputeTechnologies(next, named, old, own) };
}

/** A skill that stands for what its name says goes on doing so; one that was mentioned otherwise keeps its list. */
function recomputeSkills(group: SkillGroup, old: OwnCatalogue, own: OwnCatalogue): SkillGroup {
  const skills = group.skills.map((skill) => {
    const isDerived = isSame(skill.technologies, technologiesOfSkill(skill.name, old));
    const technologies = isDerived ? technologiesOfSkill(skill.name, own) : namedBy(skill.technologies, own);
    return { ...skill, technologies };
  });
  return { ...group, skills };
}

/** Those that are mentioned, in the order of before, new ones last. */
function recomputeTechnologies(
  cv: Cv,
  named: readonly Technology[],
  old: OwnCatalogue,
  own: OwnCatalogue,
): Technology[] {
  const mentioned = new Set([
    ...cv.experiences.flatMap(({ projects }) =>
      projects.flatMap(({ uses }) => uses.map(({ technology }) => technology)),
    ),
    ...cv.skillGroups.flatMap(({ skills }) => skills.flatMap(({ technologies }) => technologies)),
  ]);
  const kept = cv.technologies.filter(({ slug }) => mentioned.has(slug));
  const present = new Set(kept.map(({ slug }) => slug));
  const inText = new Map(named.map((technology) => [technology.slug, technology]));
  const added = [...mentioned]
    .filter((slug) => !present.has(slug))
    .map((slug) => described(newTechnology(slug, inText), own));
  return [...kept.map((technology) => redescribed(technology, old, own)), ...added];
}

function newTechnology(slug: string, inText: ReadonlyMap<string, Technology>): Technology {
  return knownTechnology(slug) ?? inText.get(slug) ?? { slug, name: slug, category: "other", aliases: [] };
}

/** A technology whose description the change of the catalogue moves is described anew. */
function redescribed(technology: Technology, old: OwnCatalogue, own: OwnCatalogue): Technology {
  const { slug } = technology;
  const gained = old.addedAliases(slug);
  const isUntouched = isSame(old.change(slug), own.change(slug)) && isSame(gained, own.addedAliases(slug));
  if (own === old || isUntouched) return technology;
  const aliases =
    knownTechnology(slug)?.aliases ?? technology.aliases.filter((alias) => !gained.includes(alias));
  return described({ ...technology, aliases }, own);
}

function described({ slug, name, category, aliases }: Technology, own: OwnCatalogue): Technology {
  const change = own.change(slug);
  const shown = change?.name ?? name;
  const spellings = new Set([...aliases, ...own.addedAliases(slug)]);
  spellings.delete(shown);
  return { slug, name: shown, category: change?.category ?? category, aliases: [...spellings] };
}
