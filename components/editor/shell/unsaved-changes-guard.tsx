"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/**
 * Asks before a page with unsaved changes is left. Drafts survive in any case: the browser's own question comes when
 * the tab closes, ours when a link of the page leads away.
 */
export function useUnsavedChangesGuard(isDirty: boolean, mayLeave: () => Promise<boolean>): void {
  const router = useRouter();
  useEffect(() => {
    if (!isDirty) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = async (event: MouseEvent) => {
      const next = leadsTo(event);
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (await mayLeave()) router.push(next);
    };
    window.addEventListener("beforeunload", onUnload);
    document.addEventListener("click", onClick, true);
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, true);
    };
  }, [isDirty, mayLeave, router]);
}

/** Where a click on a link of this site would take this tab; null when it stays, or opens another. */
function leadsTo(event: MouseEvent): string | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target === "_blank" || link.hasAttribute("download")) {
    return null;
  }
  const { origin, pathname, search, hash } = new URL(link.href);
  if (origin !== location.origin || (pathname === location.pathname && hash !== "")) return null;
  return pathname + search + hash;
}
