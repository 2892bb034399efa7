import { groupTitle } from "@/components/skills/group-title";
import { ENTRY_LISTS, entriesIn } from "@/lib/cv/entries/entry-lists";
import { nameOfExperience } from "@/lib/cv/entries/experience";
import type { Cv } from "@/lib/cv/model";

export type SidebarEntry = {
  href: string;
  /** As the CV says it, or the key of a message under `editor.rail`. */
  label: { text: string } | { key: SidebarKey };
  count: number | null;
  /** The count is of what recruiters do not see. */
  arePrivate?: true;
  isHidden: boolean;
  /** Shown while this entry or one of them is the page. */
  entries: readonly SidebarEntry[];
};

export type SidebarKey =
  | "identity"
  | "levels"
  | "entries"
  | "sections"
  | "technologies"
  | "check"
  | "history"
  | "readers"
  | "account"
  | "overview";

export type SidebarGroup = {
  title: "profile" | "experiences" | "catalogue" | "care";
  entries: readonly SidebarEntry[];
};

/** The parts of a CV in the order of the rail. `findings` are those still to check. */
export function sidebarGroups(cv: Cv, { findings }: { findings: number | null }): SidebarGroup[] {
  return [
    {
      title: "profile",
      entries: [
        identityEntry(cv),
        ...cv.skillGroups.map(({ slug, title, skills }) =>
          named(`/admin/skills/${slug}`, groupTitle(title), skills.length),
        ),
        known("/admin/levels", "levels", cv.levels.length),
        known("/admin/entries", "entries", entryCount(cv)),
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
      entries: [known("/admin/technologies", "technologies", cv.technologies.length)],
    },
    {
      title: "care",
      entries: [
        known("/admin/check", "check", findings),
        known("/admin/readers", "readers", null),
        known("/admin/history", "history", null),
        known("/admin/account", "account", null),
      ],
    },
  ];
}

function entryCount(cv: Cv): number {
  return ENTRY_LISTS.reduce((count, list) => count + entriesIn(cv, list).length, 0);
}

function identityEntry({ profile }: Cv): SidebarEntry {
  const { contacts, birthDate, birthDatePublic, photo, photoPublic } = profile;
  const hidden = [
    ...contacts.map((contact) => contact.private),
    birthDate !== null && !birthDatePublic,
    photo !== "" && !photoPublic,
  ];
  const count = hidden.filter(Boolean).length;
  return { ...known("/admin/profile", "identity", count === 0 ? null : count), arePrivate: true };
}

function named(href: string, text: string, count: number | null, isHidden = false): SidebarEntry {
  return { href, label: { text }, count, isHidden, entries: [] };
}

function known(href: string, key: SidebarKey, count: number | null): SidebarEntry {
  return { href, label: { key }, count, isHidden: false, entries: [] };
}
