import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildIfStale, fingerprintsOf, isBuilt } from "@/server/build";
import { temporaryFolder } from "@/tests/support/database";

async function project(): Promise<string> {
  const root = await temporaryFolder();
  for (const folder of ["app", "server", "tests"]) await mkdir(join(root, folder));
  await writeFile(join(root, "app", "page.tsx"), "page");
  await writeFile(join(root, "server", "serve.ts"), "server");
  return root;
}

describe("what a build was made from", () => {
  it("is the same for every release of one major version of Node, and another one for another", async () => {
    const root = await project();
    const made = await fingerprintsOf(root, "v20.9.0");
    expect(await fingerprintsOf(root, "v20.20.2")).toEqual(made);
    const other = await fingerprintsOf(root, "v22.0.0");
    expect([other.pages, other.programs]).not.toContain(made.pages);
    expect([other.pages, other.programs]).not.toContain(made.programs);
  });

  it.each([
    ["app/page.tsx", { pages: true, programs: true }],
    ["server/serve.ts", { pages: false, programs: true }],
    ["tests/a.ts", { pages: false, programs: false }],
    ["app/page.test.tsx", { pages: false, programs: false }],
    ["README.md", { pages: false, programs: false }],
  ])("changes with %s where that is part of it", async (path, changes) => {
    const root = await project();
    const before = await fingerprintsOf(root, "v20.9.0");
    await writeFile(join(root, path), "changed");
    const after = await fingerprintsOf(root, "v20.9.0");
    expect({ pages: after.pages !== before.pages, programs: after.programs !== before.programs }).toEqual(
      changes,
    );
  });

  it("is asked of the stamp of the programs, which are made last", async () => {
    const root = await project();
    expect(await isBuilt(root)).toBe(false);
    const { pages, programs } = await fingerprintsOf(root, process.version);
    await mkdir(join(root, ".next", "programs"), { recursive: true });
    await writeFile(join(root, ".next", "BUILD_ID"), "1");
    await writeFile(join(root, ".next", "built-from"), pages);
    expect(await isBuilt(root)).toBe(false);
    await writeFile(join(root, ".next", "programs", "built-from"), programs);
    expect(await isBuilt(root)).toBe(true);
    expect(await buildIfStale(root, () => expect.unreachable())).toBe("fresh");
  });
});

it("a copy whose pages are of other sources and cannot be written says so in one sentence", async () => {
  const root = await project();
  await writeFile(join(root, ".next"), "");
  await expect(buildIfStale(root, () => expect.unreachable())).rejects.toThrow(
    /^The pages must be built, but .*\.next cannot be written[^\n]*$/,
  );
});
