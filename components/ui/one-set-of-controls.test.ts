import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** Whose buttons, fields and menus are those of `components/ui`. */
const FOLDERS = ["components/editor", "components/account", "app/admin"];

/** What stands there in place of a control of the set: an element of its own, or the class of a button. */
const OWN = /<(button|select|textarea|dialog)\b|\bBUTTON\.|<input(?![^>]*type="(hidden|radio|checkbox)")/g;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => join(folder, name));
}

describe("the controls of the editor", () => {
  test.each(FOLDERS)("of %s are all of one set", (folder) => {
    const found = filesIn(folder).flatMap((file) =>
      (readFileSync(file, "utf8").match(OWN) ?? []).map((what) => `${file}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  test("are noticed when they are not", () => {
    expect('<button className="x">'.match(OWN)).not.toBeNull();
    expect('<input name="title" type="text" />'.match(OWN)).not.toBeNull();
    expect('<input type="hidden" name="kind" />'.match(OWN)).toBeNull();
  });
});
