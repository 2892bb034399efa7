import { lazyPart } from "@/components/ui/lazy-part";

// The Markdown renderer is the heaviest thing a row needs: it is fetched when a row is about to open, not before.
const load = () => import("./project-sections").then(({ ProjectSections }) => ProjectSections);

export const LazyProjectSections = lazyPart(load);

/** Fetches what opening a row needs, ahead of the click. */
export function prepareSections(): void {
  void load().catch(() => {});
}
