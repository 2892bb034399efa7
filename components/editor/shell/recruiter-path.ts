const SAME = /^\/admin(\/(?:projects|technologies)\/[^/]+|\/technologies)$/;

/** The public page that shows what a page of the editor edits; the dashboard for what has none of its own. */
export function recruiterPath(path: string): string {
  return SAME.exec(path)?.[1] ?? "/";
}
