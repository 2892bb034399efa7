"use client";

import { useTranslations } from "next-intl";
import { Chip } from "@/components/ui/chip";
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
        <Chip
          key={slug}
          removeLabel={t("takeOut", { name: nameOf(slug) })}
          onRemove={() => onChange(slugs.filter((each) => each !== slug))}
        >
          {nameOf(slug)}
        </Chip>
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
