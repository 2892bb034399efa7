/** "3", "3 / 4", "Page 3 of 4", "– 3 –". */
export function isPageNumber(text: string): boolean {
  return /^[\s–—-]*(?:page|p\.)?\s*\d{1,3}(?:\s*(?:\/|of|sur|de|[–—-])\s*\d{1,3})?[\s–—-]*$/i.test(text);
}
