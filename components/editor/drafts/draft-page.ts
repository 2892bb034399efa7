/** The page of the editor that a draft is typed on, by what it is kept under: `project/gestion-dns`. */
export function draftPage(id: string): string {
  const [noun = "", slug = ""] = id.split("/");
  switch (noun) {
    case "project":
      return `/admin/projects/${slug}`;
    case "experience":
      return `/admin/experiences/${slug}`;
    case "technology":
      return `/admin/technologies/${slug}`;
    case "group":
    case "skill":
      return `/admin/skills/${slug}`;
    case "level":
      return "/admin/levels";
    case "section":
      return "/admin/sections";
    case "entry":
      return "/admin/entries";
    default:
      return "/admin/profile";
  }
}
