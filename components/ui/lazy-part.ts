import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/**
 * A part of a page whose code is asked for when it is first drawn. Where that cannot be loaded (offline, or a newer build is served) nothing
 * stands in its place, and the page goes on.
 */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  const nothing: ComponentType<Props> = () => null;
  return lazy(async () => ({ default: await load().catch(() => nothing) }));
}
