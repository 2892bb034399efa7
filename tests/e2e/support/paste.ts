import type { Locator } from "@playwright/test";

/** As a person pastes: the field gets the text and the event. */
export async function pasteInto(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.evaluate((element, pasted) => {
    if (!(element instanceof HTMLTextAreaElement)) throw new Error("no field");
    element.value = pasted;
    element.dispatchEvent(new ClipboardEvent("paste", { bubbles: true }));
  }, text);
}
