"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Icon } from "@/components/ui/icon";
import { useDashboard } from "@/components/view/view-provider";
import { withSearch } from "@/lib/cv/view/filter/edit-query";
import { QueryFields } from "./query-fields";

/**
 * Full-text search. Each keystroke refilters; only the first of a search enters the history, so that Back leaves the
 * whole search and not one letter of it. ⌘K, Ctrl K and / lead here.
 */
export function SearchBox() {
  const t = useTranslations("search");
  const { query, show } = useDashboard();
  const shortcut = useSyncExternalStore(neverChanges, shortcutHere, () => OTHER_SHORTCUT);
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(query.q);
  // The address can change without typing: a chip taken away, Back.
  const [shown, setShown] = useState(query.q);
  if (shown !== query.q) {
    setShown(query.q);
    if (withSearch(query, typed).q !== query.q) setTyped(query.q);
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isShortcut = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === "k";
      const isSlash = event.key === "/" && !isTyping(event.target);
      if (!isShortcut && !isSlash) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  const type = (text: string) => {
    setTyped(text);
    const next = withSearch(query, text);
    if (next.q !== query.q) show(next, { history: query.q === "" || next.q === "" ? "push" : "replace" });
  };

  return (
    <form
      action="/"
      method="get"
      onSubmit={(event) => event.preventDefault()}
      className="relative flex items-center text-mute"
    >
      <QueryFields query={withSearch(query, "")} />
      <Icon name="search" className="absolute left-3" />
      <input
        ref={input}
        type="search"
        name="q"
        value={typed}
        maxLength={200}
        onChange={(event) => type(event.target.value)}
        aria-label={t("label")}
        aria-keyshortcuts="Control+K Meta+K /"
        placeholder={t("placeholder")}
        autoComplete="off"
        className="h-9 w-full rounded-control border border-line bg-paper pr-12 pl-9 text-ink placeholder:text-mute"
      />
      {typed === "" ? (
        <kbd className="needs-script pointer-events-none absolute right-3 hidden rounded border border-line bg-surface px-1.5 font-sans text-xs lg:block">
          {shortcut}
        </kbd>
      ) : null}
      <button type="submit" className="needs-no-script ml-2 underline underline-offset-4">
        {t("submit")}
      </button>
    </form>
  );
}

const OTHER_SHORTCUT = "Ctrl K";

/** As the keyboard at hand spells it; the server cannot know. */
function shortcutHere(): string {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘K" : OTHER_SHORTCUT;
}

function neverChanges(): () => void {
  return () => undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null
  );
}
