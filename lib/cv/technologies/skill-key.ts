/** What stands for a declared skill: slugs of skills repeat from one group to the next. */
export function skillKey(group: string, skill: string): string {
  return `${group}/${skill}`;
}
