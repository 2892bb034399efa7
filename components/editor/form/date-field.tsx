"use client";

import { useLocale, useTranslations } from "next-intl";
import { roundedDate } from "@/lib/cv/edit/typed-date";
import { wordsFor } from "@/lib/cv/words/words";
import { TextField } from "./text-field";

/** A month or a year, in any way that the importer reads; says so when less is kept than what was typed. */
export function DateField({
  label,
  path,
  value,
  onChange,
  hint,
  placeholder = "",
  isDisabled = false,
}: {
  label: string;
  path: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  placeholder?: string;
  isDisabled?: boolean;
}) {
  const t = useTranslations("editor.period");
  const words = wordsFor(useLocale());
  const kept = roundedDate(value);
  return (
    <TextField
      label={label}
      path={path}
      value={value}
      onChange={onChange}
      placeholder={placeholder}
      disabled={isDisabled}
      hint={kept === null ? hint : <span role="status">{t("rounded", { date: words.date(kept) })}</span>}
    />
  );
}
