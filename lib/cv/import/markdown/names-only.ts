import { splitNames } from "../../markdown-text";
import { technologiesOfName } from "../../technologies/read-technologies";

/** "Perl, MySQL": nothing but names of technologies, and more than one. */
export function isNamesOnly(text: string): boolean {
  const names = splitNames(text);
  return names.length > 1 && names.every((name) => technologiesOfName(name).length > 0);
}
