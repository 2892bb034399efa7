import fc from "fast-check";
import { expect, it } from "vitest";
import { arbitraryCv } from "@/tests/support/arbitrary-cv";
import { aCv, aTechnology } from "@/tests/support/cv-factory";
import { indexCv } from "./index-cv";
import { technologyFinder } from "./technology-finder";

const finding = (...technologies: ReturnType<typeof aTechnology>[]) =>
  technologyFinder(indexCv(aCv({ technologies }), "2026-11"));

it("finds a technology by its slug, its name and its other spellings, in any capitals", () => {
  const find = finding(
    aTechnology("Subversion", { slug: "subversion", aliases: ["SVN"] }),
    aTechnology("GNU Bash", { slug: "bash" }),
  );
  expect(["subversion", "Subversion", "svn", "Svn"].map(find)).toEqual(Array(4).fill("subversion"));
  expect(["bash", "gnu bash", "GNU-Bash"].map(find)).toEqual(Array(3).fill("bash"));
  expect(["", "gnu", "cobol"].map(find)).toEqual([null, null, null]);
});

it("puts a technology's own slug before the spellings of others, and the first technology before the next", () => {
  const find = finding(
    aTechnology("One", { aliases: ["Two", "Shared"] }),
    aTechnology("Two", { aliases: ["Shared"] }),
  );
  expect(find("two")).toBe("two");
  expect(find("shared")).toBe("one");
});

it("finds every technology of any CV by its slug", () => {
  fc.assert(
    fc.property(arbitraryCv, (cv) => {
      const find = technologyFinder(indexCv(cv, "2026-11"));
      for (const { slug } of cv.technologies) expect(find(slug)).toBe(slug);
    }),
  );
});
