"use client";

import { useLocale } from "next-intl";
import { useCallback } from "react";
import { fieldLabel, type NOUNS, type Noun } from "@/lib/cv/entries/nouns";

/** The labels of the fields that a noun describes. */
export function useFieldLabel<Described extends Noun>(
  noun: Described,
): (field: keyof (typeof NOUNS)[Described]["fields"] & string) => string {
  const locale = useLocale();
  return useCallback((field) => fieldLabel(noun, field, locale), [noun, locale]);
}
