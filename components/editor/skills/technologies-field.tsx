"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import type { Technology } from "@/lib/cv/model";
import { SelectField } from "../form/select-field";

/** Technologies of the CV, as chips: one is added from the list, each has a button that takes it out. */
export function TechnologiesField({
  label,
  slugs,
  technologies,
  onChange,
}: {
  label: string;
  slugs: readonly string[];
  technologies: readonly Technology[];
  onChange: (slugs: string[]) => void;
}) {
  const t = useTranslations("editor.skills");
  const nameOf = (slug: string) => technologies.find((each) => each.slug === slug)?.name ?? slug;
  const others = technologies
    .filter(({ slug }) => !slugs.includes(slug))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <div className="flex flex-wrap items-end gap-2">
      {slugs.map((slug) => (
        <span
          key={slug}
          className="inline-flex items-center rounded-[6px] border border-line bg-surface pl-2 text-sm"
        >
          {nameOf(slug)}
          <button
            type="button"
            aria-label={t("takeOut", { name: nameOf(slug) })}
            onClick={() => onChange(slugs.filter((each) => each !== slug))}
            className="inline-flex min-h-11 min-w-9 items-center justify-center text-mute hover:text-ink lg:min-h-7 lg:min-w-6"
          >
            <Icon name="close" className="size-3" />
          </button>
        </span>
      ))}
      <SelectField
        label={label}
        path="fields.technologies"
        value=""
        options={[
          { value: "", label: t("addTechnology") },
          ...others.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
        onChange={(slug) => {
          if (slug !== "") onChange([...slugs, slug]);
        }}
        className="max-w-64"
      />
    </div>
  );
}
