"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { entryFieldWord } from "@/lib/cv/entries/entry-words";
import type { PartWords } from "./conflict-dialog";

type PartKey = (typeof PART_KEYS)[number];

/** The fields that have a name under `editor.parts`. */
const PART_KEYS = [
  "title",
  "period",
  "from",
  "to",
  "ongoing",
  "summary",
  "sections",
  "hidden",
  "experience",
  "body",
  "name",
  "titles",
  "softSkills",
  "birthDate",
  "birthDatePublic",
  "locale",
  "contacts",
  "label",
  "minYears",
  "ranked",
  "level",
  "technologies",
  "category",
  "aliases",
  "ignored",
] as const;

/**
 * How the parts of any entry are called, where two versions of it are put side by side.
 * @param noun what the entry is, when `lib/cv/entries` describes it: a list by its key.
 */
export function usePartWords(noun?: string): PartWords {
  const t = useTranslations("editor.parts");
  const locale = useLocale();
  return useMemo(() => {
    const nameOf = (key: string | number) => {
      const described = noun === undefined ? undefined : entryFieldWord(noun, `${key}`, locale);
      if (described !== undefined) return described;
      const known = PART_KEYS.find((name): name is PartKey => name === key);
      return known === undefined ? `${key}` : t(known);
    };
    const textOf = (value: unknown): string => {
      if (typeof value === "boolean") return t(value ? "yes" : "no");
      if (Array.isArray(value)) return value.map(textOf).join("\n");
      if (typeof value !== "object" || value === null) return value == null ? "" : `${value}`;
      return Object.values(value)
        .filter((part) => part !== "" && part !== false)
        .map(textOf)
        .join("\n");
    };
    return {
      label: (path, values) => {
        const [field, at, ...rest] = path;
        const list = field === undefined ? undefined : values[field];
        const entry: unknown = Array.isArray(list) && typeof at === "number" ? list[at] : undefined;
        if (typeof entry === "object" && entry !== null && "title" in entry) {
          return [`${entry.title}`, ...rest.filter((part) => part !== "body").map(nameOf)].join(" · ");
        }
        return path.map(nameOf).join(" · ");
      },
      text: (_, value) => textOf(value),
    };
  }, [t, noun, locale]);
}
