"use client";

import { useTranslations } from "next-intl";
import {
  type FocusEvent,
  type KeyboardEvent as ReactKeyboardEvent,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { ActiveCell } from "@/components/search/search-answer-list";
import { Icon } from "@/components/ui/icon";
import { lazyPart } from "@/components/ui/lazy-part";
import { useDashboard } from "@/components/view/view-provider";
import { tidySearch, withSearch } from "@/lib/cv/view/filter/edit-query";
import { QueryFields } from "./query-fields";

// Asked for when the box is entered: the page itself does without.
const loadAnswers = () => import("@/components/search/search-answer-list");
const SearchAnswerList = lazyPart(() => loadAnswers().then(({ SearchAnswerList }) => SearchAnswerList));

/**
 * Full-text search. Each keystroke refilters; only the first of a search enters the history, so that Back leaves the
 * whole search and not one letter of it. ⌘K, Ctrl K and / lead here. Under the box, what the CV has of these words: up
 * and down choose an answer, right its proof, Enter follows, Escape closes it and then empties the box.
 */
export function SearchBox() {
  const t = useTranslations("search");
  const { query, show } = useDashboard();
  const shortcut = useSyncExternalStore(neverChanges, shortcutHere, () => OTHER_SHORTCUT);
  const input = useRef<HTMLInputElement>(null);
  const answersId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState<ActiveCell | null>(null);
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

  const close = () => {
    setIsOpen(false);
    setActive(null);
  };

  const type = (text: string) => {
    setTyped(text);
    setIsOpen(tidySearch(text) !== "");
    setActive(null);
    const next = withSearch(query, text);
    if (next.q !== query.q) show(next, { history: query.q === "" || next.q === "" ? "push" : "replace" });
  };

  const choose = () => {
    close();
    setTyped("");
  };

  const cell = ({ row, cell: column }: ActiveCell) =>
    document.getElementById(`${answersId}-${row}-${column}`);

  const onKeyDown = (event: ReactKeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape") {
      if (isOpen) close();
      else if (typed !== "") type("");
      else return;
      event.preventDefault();
      return;
    }
    if (!isOpen && event.key === "ArrowDown" && typed !== "") setIsOpen(true);
    if (!isOpen) return;
    const rows = Number(document.getElementById(answersId)?.dataset.rows ?? 0);
    const next = cellAfter(active, event.key, rows);
    if (next !== undefined && (next === null || cell(next) !== null)) {
      event.preventDefault();
      setActive(next);
      if (next !== null) cell(next)?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (active === null) close();
      else cell(active)?.click();
    }
  };

  const onBlur = (event: FocusEvent<HTMLFormElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  };

  return (
    <form
      action="/"
      method="get"
      onSubmit={(event) => event.preventDefault()}
      onBlur={onBlur}
      className="relative flex items-center text-mute"
    >
      <QueryFields query={withSearch(query, "")} />
      <Icon name="search" className="absolute left-3" />
      <input
        ref={input}
        type="text"
        role="combobox"
        enterKeyHint="search"
        name="q"
        value={typed}
        maxLength={200}
        onChange={(event) => type(event.target.value)}
        onFocus={() => void loadAnswers().catch(() => {})}
        onKeyDown={onKeyDown}
        aria-expanded={isOpen}
        aria-controls={answersId}
        aria-haspopup="listbox"
        aria-autocomplete="list"
        aria-activedescendant={active === null ? undefined : `${answersId}-${active.row}-${active.cell}`}
        aria-label={t("label")}
        aria-keyshortcuts="Control+K Meta+K /"
        placeholder={t("placeholder")}
        autoComplete="off"
        className="h-9 w-full rounded-control border border-line bg-paper pr-12 pl-9 text-ink placeholder:text-mute"
      />
      {typed !== "" ? (
        <button
          type="button"
          aria-label={t("clear")}
          onClick={() => {
            type("");
            input.current?.focus();
          }}
          className="needs-script absolute right-1.5 flex size-7 items-center justify-center rounded-sm hover:text-ink"
        >
          <Icon name="close" className="size-3.5" />
        </button>
      ) : (
        <kbd className="needs-script pointer-events-none absolute right-3 hidden rounded border border-line bg-surface px-1.5 font-sans text-xs lg:block">
          {shortcut}
        </kbd>
      )}
      <button type="submit" className="needs-no-script ml-2 underline underline-offset-4">
        {t("submit")}
      </button>
      {isOpen ? (
        <Suspense>
          <SearchAnswerList id={answersId} search={typed} active={active} onChoose={choose} />
        </Suspense>
      ) : null}
    </form>
  );
}

/**
 * The cell that a key leads to: null is the box itself, undefined when the key is not the list's. Left and right only
 * move within a row, so that they move the cursor in the text as long as no row is chosen.
 */
function cellAfter(active: ActiveCell | null, key: string, rows: number): ActiveCell | null | undefined {
  if (key === "ArrowDown")
    return { row: active === null ? 0 : (active.row + 1) % Math.max(1, rows), cell: 0 };
  if (active === null) return key === "ArrowUp" ? { row: rows - 1, cell: 0 } : undefined;
  if (key === "ArrowUp") return active.row === 0 ? null : { row: active.row - 1, cell: 0 };
  if (key === "ArrowRight") return { ...active, cell: 1 };
  if (key === "ArrowLeft") return { ...active, cell: 0 };
  return undefined;
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
