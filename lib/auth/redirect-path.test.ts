import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeRedirectPath } from "./redirect-path";

const HERE = "https://cv.example.org";

describe("safeRedirectPath", () => {
  it("never leads to another site, whatever is asked", () => {
    const parts = fc.constantFrom(
      "/",
      "//",
      "\\",
      ".",
      "..",
      "@",
      ":",
      "?",
      "#",
      "\t",
      "\n",
      "evil.example",
      "admin",
    );
    const hostile = fc.array(parts, { maxLength: 8 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string(), fc.webUrl()), (asked) => {
        expect(new URL(safeRedirectPath(asked), HERE).origin).toBe(HERE);
      }),
      { numRuns: 300 },
    );
  });

  it.each(["/admin/projects/gestion-dns?tab=stack#uses", "/original.md", "/?tech=ansible&q=é"])(
    "keeps the path of this site %s",
    (path) => {
      expect(new URL(safeRedirectPath(path), HERE).href).toBe(new URL(path, HERE).href);
    },
  );

  it.each([
    undefined,
    ["/admin", "/admin"],
    "",
    "admin",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "https://evil.example/admin",
    "javascript:alert(1)",
    "/.//evil.example",
    `/${"a".repeat(3_000)}`,
    // These would lead round in circles, or to another site.
    "/login?back=/login",
    "/api/auth/signin",
  ])("leads to the editor for %j", (asked) => {
    expect(safeRedirectPath(asked)).toBe("/admin");
  });

  it("is of two thousand characters at most, and a path from its first character to its last", () => {
    const longest = `/${"a".repeat(1_999)}`;
    expect(safeRedirectPath(longest)).toBe(longest);
    for (const asked of [`${longest}a`, "admin/profile", "/admin\\x", "/admin\n"]) {
      expect(safeRedirectPath(asked)).toBe("/admin");
    }
  });
});
