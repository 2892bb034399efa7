import type { Finding } from "@/lib/cv/check/finding";

/** Where in the editor a finding is mended: the page, and the part of it that holds the field. */
export function findingAddress({ target, about }: Pick<Finding, "target" | "about">): string {
  switch (target.noun) {
    case "profile":
      return "/admin/profile#summary";
    case "skillGroup":
      return `/admin/skills/${target.slug}#skill-${target.skill}`;
    case "experience":
      // Where nothing is said, an experience is missing.
      return about.kind === "gap"
        ? "/admin#experiences"
        : `/admin/experiences/${target.slug}#${partOf(about)}`;
    case "project":
      return `/admin/projects/${target.slug}#${partOf(about)}`;
    case "section":
      return "/admin/sections";
    case "technology":
      return `/admin/technologies/${target.slug}`;
    case "levels":
      return "/admin/levels";
    case "import":
      return "/admin/import";
  }
}

/** Id of the part of the page of an experience or a project that a finding is about. */
function partOf(about: Finding["about"]): string {
  switch (about.kind) {
    case "empty":
      return "summary";
    case "emptySection":
      return "sections";
    case "noTechnology":
      return "technologies";
    case "sameTitle":
      return "title";
    case "reversed":
    case "future":
    case "outside":
      return about.of === "technology" ? "technologies" : "period";
    default:
      return "period";
  }
}
