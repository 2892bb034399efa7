import type { FindingTarget } from "@/lib/cv/check/finding";

/** Where in the editor a finding is mended. */
export function findingAddress(target: FindingTarget): string {
  switch (target.noun) {
    case "profile":
      return "/admin/profile";
    case "skillGroup":
      return `/admin/skills/${target.slug}`;
    case "experience":
      return `/admin/experiences/${target.slug}`;
    case "project":
      return `/admin/projects/${target.slug}`;
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
