"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useEditAction } from "@/components/editor/entries/use-edit-action";
import { EntryFrame } from "@/components/editor/form/entry-frame";
import { SelectField } from "@/components/editor/form/select-field";
import { TextField } from "@/components/editor/form/text-field";
import { useEntryForm } from "@/components/editor/form/use-entry-form";
import { usePartWords } from "@/components/editor/form/use-part-words";
import { Chip } from "@/components/ui/chip";
import type { Cv, Level, Skill, Technology } from "@/lib/cv/model";
import type { GroupName } from "./group-editor";
import { levelOptions } from "./level-options";

type SkillValues = { name: string; level: string; technologies: string[] };

/** One declared skill, in a row of its group. */
export function SkillForm({
  skill,
  group,
  groups,
  levels,
  technologies,
  linked,
}: {
  skill: Skill;
  group: string;
  groups: readonly GroupName[];
  levels: readonly Level[];
  technologies: readonly Technology[];
  /** Names of what recruiters see beside it, by its name alone when it stands for nothing. */
  linked: readonly string[];
}) {
  const t = useTranslations("editor.skills");
  const { act } = useEditAction();
  const { slug, name } = skill;
  const form = useEntryForm({
    id: `skill/${group}/${slug}`,
    values: useMemo(() => skillValues(skill), [skill]),
    editOf: ({ level, ...changed }) => ({
      kind: "skill.update",
      group,
      skill: slug,
      fields: { ...changed, ...(level !== undefined && { level: level === "" ? null : level }) },
    }),
    valuesIn: (cv) => skillValuesIn(cv, group, slug),
  });
  const { values, set } = form;
  const nameOf = (technology: string) =>
    technologies.find((each) => each.slug === technology)?.name ?? technology;
  return (
    <EntryFrame form={form} words={usePartWords("skill")} label={name} isCompact>
      <div className="grid items-start gap-2 sm:grid-cols-[minmax(0,1fr)_11rem]">
        <TextField label={t("name")} isLabelHidden {...form.bind("name")} />
        <SelectField
          label={t("level")}
          isLabelHidden
          {...form.bind("level")}
          options={levelOptions(levels, t("noLevel"))}
        />
      </div>
      <details className="mt-1">
        <summary className="inline-flex min-h-11 items-center text-sm text-mute underline underline-offset-4 hover:text-ink lg:min-h-6">
          {values.technologies.length === 0 && values.name === name && linked.length > 0
            ? t("linked", { names: linked.join(", ") })
            : t("standsFor", {
                count: values.technologies.length,
                names: values.technologies.map(nameOf).join(", "),
              })}
        </summary>
        <div className="mt-2 flex flex-col gap-3">
          <TechnologiesField
            label={t("technologies")}
            slugs={values.technologies}
            technologies={technologies}
            onChange={(slugs) => set({ technologies: slugs })}
          />
          {groups.length > 1 ? (
            <SelectField
              label={t("group")}
              path="to"
              value={group}
              options={groups.map((each) => ({ value: each.slug, label: each.title }))}
              onChange={(to) =>
                void act({ kind: "skill.move", group, skill: slug, to }, t("moved", { name }))
              }
              className="max-w-64"
            />
          ) : null}
        </div>
      </details>
    </EntryFrame>
  );
}

function skillValues({ name, level, technologies }: Skill): SkillValues {
  return { name, level: level ?? "", technologies };
}

function skillValuesIn(cv: Cv, group: string, slug: string): SkillValues | null {
  const skills = cv.skillGroups.find((each) => each.slug === group)?.skills ?? [];
  const skill = skills.find((each) => each.slug === slug);
  return skill === undefined ? null : skillValues(skill);
}

/** Technologies of the CV, as chips: one is added from the list, each has a button that takes it out. */
function TechnologiesField({
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
