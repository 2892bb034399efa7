import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const RULES_ON_COLOURS = ["color-contrast", "link-in-text-block"];

export type Fault = { id: string; help: string; where: string[] };

/**
 * What axe has to say about a page, or the parts of it that are named, in the light theme, and about its colours in the dark one: a
 * theme changes no more.
 */
export async function faultsInBothThemes(
  page: Page,
  parts: readonly string[] = ["body"],
): Promise<{ light: Fault[]; dark: Fault[] }> {
  // Faults alone are written down: there are thousands of passes.
  const axe = () =>
    parts
      .reduce((builder, part) => builder.include(part), new AxeBuilder({ page }))
      .setLegacyMode()
      .options({ resultTypes: ["violations"] });
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const light = await faultsIn(axe().withTags(RULES));
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  return { light, dark: await faultsIn(axe().withRules(RULES_ON_COLOURS)) };
}

async function faultsIn(axe: AxeBuilder): Promise<Fault[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`),
  }));
}
