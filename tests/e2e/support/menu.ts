import type { Locator } from "@playwright/test";

/** The menu in a part of a page whose button says `name`, closed or open. */
function menuOf(part: Locator, name: string): Locator {
  return part.locator("details").filter({ has: part.page().locator("summary", { hasText: name }) });
}

/** Opens a menu and chooses one of its lines. */
export async function choose(part: Locator, menu: string, line: string): Promise<void> {
  const found = menuOf(part, menu).first();
  await found.locator("summary").click();
  await found.getByRole("button", { name: line, exact: true }).click();
}
