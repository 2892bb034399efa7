/** A heading in capitals is shouted in Markdown only for emphasis: it is shown like the others. */
export function groupTitle(title: string): string {
  const shouted =
    title.length > 3 && title === title.toLocaleUpperCase() && title !== title.toLocaleLowerCase();
  return shouted ? title.charAt(0) + title.slice(1).toLocaleLowerCase() : title;
}
