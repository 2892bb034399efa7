import { expect, type Locator, type Page } from "@playwright/test";

/** The parts of the dashboard, by the names a French reader sees or hears. */

export function projectPanel(page: Page): Locator {
  return page.getByRole("region", { name: "Projets", exact: true });
}

/** The link of each row to its project, from the first row to the last. */
export function projectLinks(page: Page): Locator {
  return projectPanel(page)
    .getByRole("row")
    .locator('a[href^="/projects/"]')
    .filter({ hasNotText: /page du projet|project page/i });
}

export function expectTitles(page: Page, titles: readonly string[]): Promise<void> {
  return expect(projectLinks(page)).toHaveText([...titles]);
}

/** The row of a project. */
export function projectRow(page: Page, title: string): Locator {
  return projectPanel(page)
    .getByRole("row")
    .filter({ has: page.getByRole("link", { name: title, exact: true }) });
}

/** A column, or the drawer that covers a narrow page. */
export function filters(page: Page): Locator {
  return page
    .getByRole("complementary", { name: "Filtres" })
    .or(page.getByRole("dialog", { name: "Filtres" }));
}

/** A value to tick: its name, whether it is ticked, and how many projects it would show. */
export function facet(page: Page, label: string): Locator {
  return filters(page)
    .getByRole("checkbox")
    .filter({ has: page.getByText(label, { exact: true }) });
}

export function searchBox(page: Page): Locator {
  return page.getByRole("combobox", { name: "Rechercher dans le CV" });
}

/** The filter in one sentence. */
export function sentence(page: Page, text: string | RegExp): Locator {
  return page.getByRole("main").getByRole("status").filter({ hasText: text });
}

/** `?tech=proxmox`, or "" for the whole CV. */
export function searchOf(page: Page): string {
  return new URL(page.url()).search;
}
