import { groupTitle } from "@/components/skills/group-title";
import { nameOfExperience } from "@/lib/cv/edit/places";
import type { Cv } from "@/lib/cv/model";

export type RailEntry = {
  href: string;
  /** As the CV says it, or the key of a message under `editor.rail`. */
  label: { text: string } | { key: RailKey };
  count: number | null;
  isHidden: boolean;
  /** Shown while this entry or one of them is the page. */
  entries: readonly RailEntry[];
};

export type RailKey =
  | "identity"
  | "levels"
  | "sections"
  | "technologies"
  | "check"
  | "history"
  | "account"
  | "overview";

export type RailGroup = {
  title: "profile" | "experiences" | "catalogue" | "care";
  entries: readonly RailEntry[];
};

/** The parts of a CV in the order of the rail. `findings` are those still to check. */
export function railGroups(cv: Cv, { findings }: { findings: number | null }): RailGroup[] {
  return [
    {
      title: "profile",
      entries: [
        known("/admin/profile", "identity", null),
        ...cv.skillGroups.map(({ slug, title, skills }) =>
          named(`/admin/skills/${slug}`, groupTitle(title), skills.length),
        ),
        known("/admin/levels", "levels", cv.levels.length),
        known("/admin/sections", "sections", cv.sections.length),
      ],
    },
    {
      title: "experiences",
      entries: cv.experiences.map((experience) => ({
        ...named(
          `/admin/experiences/${experience.slug}`,
          nameOfExperience(experience),
          experience.projects.length,
          experience.hidden,
        ),
        entries: experience.projects.map(({ slug, title, hidden }) =>
          named(`/admin/projects/${slug}`, title, null, hidden),
        ),
      })),
    },
    {
      title: "catalogue",
      entries: [
        known("/admin/technologies", "technologies", cv.technologies.length),
        known("/admin/check", "check", findings),
      ],
    },
    {
      title: "care",
      entries: [known("/admin/history", "history", null), known("/admin/account", "account", null)],
    },
  ];
}

function named(href: string, text: string, count: number | null, isHidden = false): RailEntry {
  return { href, label: { text }, count, isHidden, entries: [] };
}

function known(href: string, key: RailKey, count: number | null): RailEntry {
  return { href, label: { key }, count, isHidden: false, entries: [] };
}
