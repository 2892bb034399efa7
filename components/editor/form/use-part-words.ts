"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { differenceWords } from "@/lib/cv/differences/words";
import type { Noun } from "@/lib/cv/entries/nouns";
import { differencePhrases } from "@/lib/cv/words/difference-phrases";
import type { PartWords } from "./conflict-dialog";

/** Parts of a form that are no fields of a noun, under `editor.parts`. */
const FORM_PARTS = ["from", "to", "ongoing", "added", "contacts"] as const;

/** How the parts of an entry are called, where two versions of it are put side by side: as in its history. */
export function usePartWords(noun: Noun): PartWords {
  const t = useTranslations("editor.parts");
  const locale = useLocale();
  return useMemo(() => {
    const words = differenceWords(locale);
    const { values: phrases } = differencePhrases(locale);
    const nameOf = (key: string | number) => {
      const part = FORM_PARTS.find((name) => name === key);
      return part === undefined ? words.field(noun, `${key}`) : t(part);
    };
    const textOf = (field: string | number | undefined, value: unknown): string => {
      if (typeof value === "boolean") return phrases[`${field} ${value}`] ?? t(value ? "yes" : "no");
      if (Array.isArray(value)) return value.map((item) => textOf(field, item)).join("\n");
      if (typeof value !== "object" || value === null) return value == null ? "" : `${value}`;
      return Object.entries(value)
        .filter(([, part]) => part !== "" && part !== false)
        .map(([name, part]) => textOf(name, part))
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
      text: (path, value) => textOf(path.at(-1), value),
    };
  }, [t, noun, locale]);
}
