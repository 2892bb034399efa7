import { existsSync } from "node:fs";
import { join } from "node:path";
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
    print({
      fr: "Construction des pages (une minute environ, seulement au premier démarrage et après un changement)…",
      en: "Building the pages (about a minute, only at the first start and after a change)…",
    });
    progress = setInterval(() => print({ fr: `  … ${seconds()} s`, en: `  … ${seconds()} s` }), PROGRESS_MS);
  }).finally(() => clearInterval(progress));
  if (outcome === "built") {
    print({ fr: `Pages construites en ${seconds()} s.`, en: `Pages built in ${seconds()} s.` });
  }
}

/**
 * For a server that never builds.
 * @throws UserError when there are no built pages.
 */
export function assertPagesBuilt(): void {
  if (existsSync(join(process.cwd(), ".next", "BUILD_ID"))) return;
  throw new UserError({
    fr: "Les pages ne sont pas construites : lancez d’abord « npm run build », ou démarrez par « npm start ».",
    en: 'The pages are not built: run "npm run build" first, or start with "npm start".',
  });
}
