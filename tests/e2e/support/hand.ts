import { expect, type Locator, type Page } from "@playwright/test";

/** Tabs after which a control counts as out of reach. */
const FAR = 250;

/**
 * Somebody who edits, by pointer or by keyboard alone, and what it costs them: clicks, and keys other than those of the text
 * itself (Tab, Enter, shortcuts).
 */
export class Hand {
  clicks = 0;
  keys = 0;

  constructor(
    readonly page: Page,
    readonly by: "pointer" | "keyboard",
  ) {}

  /** Presses a button or follows a link. */
  async press(target: Locator): Promise<void> {
    if (this.by === "pointer") {
      this.clicks += 1;
      return target.click();
    }
    await this.reach(target);
    const isBox = await target.evaluate((element) => element.matches("input"));
    await this.key(isBox ? "Space" : "Enter");
  }

  /** Puts a text into a field, in place of what it holds. */
  async write(target: Locator, text: string): Promise<void> {
    if (this.by === "pointer") {
      this.clicks += 1;
      await target.click();
    } else {
      await this.reach(target);
    }
    await target.fill(text);
  }

  /** Writes where the focus is. */
  async writeOn(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async choose(target: Locator, label: string): Promise<void> {
    if (this.by === "pointer") this.clicks += 2;
    else {
      await this.reach(target);
      this.keys += 1;
    }
    await target.selectOption({ label });
  }

  async key(name: string): Promise<void> {
    this.keys += 1;
    await this.page.keyboard.press(name);
  }

  /** Tabs on until the target has the focus, back where that is nearer. */
  private async reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    const isThere = () => target.evaluate((element) => element === document.activeElement);
    const isBefore = await target.evaluate((element) => {
      const from = document.activeElement;
      if (from === null || from === document.body) return false;
      return (from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    });
    for (let step = 0; step < FAR; step += 1) {
      if (await isThere()) return;
      await this.key(isBefore ? "Shift+Tab" : "Tab");
    }
    throw new Error(`Not within ${FAR} steps: ${target}`);
  }
}
