"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { UnsavedChangesDialog } from "./unsaved-changes-dialog";

/**
 * Asks before a page with unsaved changes is left. Drafts survive in any case: the browser's own question comes when
 * the tab closes, ours when a link of the page leads away.
 */
export function UnsavedChangesGuard({
  isDirty,
  saveAll,
}: {
  isDirty: boolean;
  saveAll: () => Promise<boolean>;
}) {
  const t = useTranslations("editor");
  const router = useRouter();
  const [target, setTarget] = useState<string | null>(null);

  useEffect(() => {
    if (!isDirty) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const next = leadsTo(event);
      if (next === null) return;
      event.preventDefault();
      event.stopPropagation();
      setTarget(next);
    };
    window.addEventListener("beforeunload", onUnload);
    document.addEventListener("click", onClick, true);
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      document.removeEventListener("click", onClick, true);
    };
  }, [isDirty]);

  const leave = () => {
    if (target !== null) router.push(target);
    setTarget(null);
  };
  return (
    <UnsavedChangesDialog
      isOpen={target !== null}
      words={{
        title: t("leave.title"),
        text: t("leave.text"),
        save: t("leave.save"),
        leave: t("leave.keep"),
        stay: t("leave.stay"),
      }}
      save={saveAll}
      leave={leave}
      stay={() => setTarget(null)}
    />
  );
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
