import { existsSync } from "node:fs";
import { join } from "node:path";
import { localized } from "@/lib/cv/words/terminal";
import { UserError } from "@/lib/user-error";
import { buildIfStale } from "@/server/build";
import { print } from "./terminal";

const PROGRESS_MS = 10_000;

/** Builds the pages if their sources changed, saying so while it lasts. */
export async function buildPages(): Promise<void> {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  let progress: NodeJS.Timeout | undefined;
  const outcome = await buildIfStale(process.cwd(), () => {
    print(localized("building", {}));
    progress = setInterval(() => print(localized("building-progress", { seconds: seconds() })), PROGRESS_MS);
  }).finally(() => clearInterval(progress));
  if (outcome === "built") {
    print(localized("built", { seconds: seconds() }));
  }
}

/**
 * For a server that never builds.
 * @throws UserError when there are no built pages.
 */
export function assertPagesBuilt(): void {
  if (existsSync(join(process.cwd(), ".next", "BUILD_ID"))) return;
  throw new UserError("pages-not-built", {});
}
