"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo, useSyncExternalStore } from "react";
import { Icon } from "@/components/ui/icon";
import { draftPage } from "../drafts/draft-page";
import { draftIds, onDraftsChanged } from "../drafts/draft-store";
import type { SidebarEntry, SidebarGroup } from "./sidebar-entries";

/** How many projects of the open experience the rail lists; its page has them all. */
const LISTED = 6;

/** Where the overview takes a new entry of a group. */
const ADDED = {
  profile: { href: "/admin#new-group", label: "addSkills" },
  experiences: { href: "/admin#new-experience", label: "addExperience" },
} as const;

/** Every part of the CV, one click away. */
export function EditorSidebar({ groups }: { groups: readonly SidebarGroup[] }) {
  const t = useTranslations("editor.rail");
  const path = usePathname();
  const unsaved = useUnsavedPages();
  return (
    <nav aria-label={t("label")} className="flex flex-col gap-5">
      {groups.map(({ title, entries }) => (
        <div key={title}>
          <p className="mb-1 text-sm text-mute">{t(title)}</p>
          <ul>
            {entries.map((entry) => (
              <RailItem key={entry.href} entry={entry} path={path} unsaved={unsaved} />
            ))}
            {title === "profile" || title === "experiences" ? (
              <li>
                <Link prefetch={false} href={ADDED[title].href} className={`${ITEM} text-mute`}>
                  {t(ADDED[title].label)}
                  <Icon name="plus" />
                </Link>
              </li>
            ) : null}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** The pages of which this browser holds something that is not saved, in this tab or another. */
function useUnsavedPages(): ReadonlySet<string> {
  const ids = useSyncExternalStore(onDraftsChanged, idsText, () => "");
  return useMemo(
    () =>
      new Set(
        ids
          .split("\n")
          .filter((id) => id !== "")
          .map(draftPage),
      ),
    [ids],
  );
}

/** One text, so that the same drafts are the same value. */
function idsText(): string {
  return draftIds().join("\n");
}

function RailItem({
  entry,
  path,
  unsaved,
}: {
  entry: SidebarEntry;
  path: string;
  unsaved: ReadonlySet<string>;
}) {
  const t = useTranslations("editor.rail");
  const { href, entries } = entry;
  const open = entries.findIndex((inner) => inner.href === path);
  const isOpen = path === href || open >= 0;
  const start = Math.max(0, Math.min(open - 2, entries.length - LISTED));
  const listed = entries.slice(start, start + LISTED);
  return (
    <li>
      <RailLink
        entry={entry}
        isCurrent={path === href || (entries.length === 0 && path.startsWith(`${href}/`))}
        isUnsaved={unsaved.has(href) || (!isOpen && entries.some((inner) => unsaved.has(inner.href)))}
      />
      {isOpen && entries.length > 0 ? (
        <ul className="pl-3.5">
          {listed.map((inner) => (
            <li key={inner.href}>
              <RailLink entry={inner} isCurrent={inner.href === path} isUnsaved={unsaved.has(inner.href)} />
            </li>
          ))}
          {entries.length > listed.length ? (
            <li>
              <Link prefetch={false} href={`${href}#projects`} className={`${ITEM} text-mute`}>
                {t("more", { count: entries.length - listed.length })}
              </Link>
            </li>
          ) : null}
        </ul>
      ) : null}
    </li>
  );
}

const ITEM =
  "flex min-h-11 items-center justify-between gap-2 rounded-control px-2.5 py-1 hover:bg-line-2 lg:min-h-8";

function RailLink({
  entry,
  isCurrent,
  isUnsaved,
}: {
  entry: SidebarEntry;
  isCurrent: boolean;
  isUnsaved: boolean;
}) {
  const t = useTranslations("editor.rail");
  const { href, label, count, isHidden } = entry;
  return (
    <Link
      prefetch={false}
      href={href}
      aria-current={isCurrent ? "page" : undefined}
      className={`${ITEM} ${isCurrent ? "bg-accent-soft font-medium text-accent" : "text-ink-2"}`}
    >
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {"text" in label ? label.text : t(label.key)}
        {isUnsaved ? (
          <>
            <span
              aria-hidden="true"
              title={t("unsaved")}
              className="ml-1.5 inline-block size-2 rounded-full bg-accent align-middle"
            />
            <span className="sr-only"> ({t("unsaved")})</span>
          </>
        ) : null}
        {isHidden ? (
          <>
            <Icon name="hidden" className="ml-1.5 inline size-3.5" />
            <span className="sr-only"> ({t("hidden")})</span>
          </>
        ) : null}
      </span>
      {count === null ? null : (
        <span className="text-sm whitespace-nowrap text-ink-2 tabular-nums">
          {entry.arePrivate ? t("private", { count }) : count}
        </span>
      )}
    </Link>
  );
}
