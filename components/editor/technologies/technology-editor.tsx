"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import type { Edit } from "@/lib/cv/edit/edit-schema";
import { isSame } from "@/lib/cv/immutable-list";
import type { Project } from "@/lib/cv/model";
import { type CatalogueEntry, catalogueEntry } from "@/lib/cv/technologies/catalogue-entries";
import { CATEGORIES } from "@/lib/cv/vocabulary";
import { wordsFor } from "@/lib/cv/words/words";
import { changedFields } from "../drafts/draft";
import { ChoiceField } from "../form/choice-field";
import { EntryFrame } from "../form/entry-frame";
import { LinesField } from "../form/lines-field";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";
import { useEntryForm } from "../form/use-entry-form";
import { useFieldLabel } from "../form/use-field-label";
import { usePartWords } from "../form/use-part-words";
import { EditorPage } from "../shell/editor-page";
import type { AskEffect } from "./effect-answer";
import { EffectPanel } from "./effect-panel";
import { MergeTechnology } from "./merge-technology";
import { useEffects } from "./use-effects";

export type TechnologyName = Pick<CatalogueEntry, "slug" | "name">;

/** One technology: its name, category and spellings, and what it is merged into; what a change does is shown first. */
export function TechnologyEditor({
  entry,
  others,
  projects,
  askEffect,
  history,
}: {
  entry: CatalogueEntry;
  /** What it may be merged into. */
  others: readonly TechnologyName[];
  /** Those that use or evaluate it. */
  projects: readonly Pick<Project, "slug" | "title">[];
  askEffect: AskEffect;
  history: ReactNode;
}) {
  const t = useTranslations("editor.technologies");
  const rail = useTranslations("editor.rail");
  const labelOf = useFieldLabel("technology");
  const words = wordsFor(useLocale());
  const { slug } = entry;
  const [merge, setMerge] = useState<Edit | null>(null);
  const form = useEntryForm({
    id: `technology/${slug}`,
    values: useMemo(() => technologyValues(entry), [entry]),
    editOf: (fields) => ({ kind: "technology.update", technology: slug, fields }),
    valuesIn: (cv) => {
      const found = catalogueEntry(cv, slug);
      return found === null ? null : technologyValues(found);
    },
  });
  const { values, set, base } = form;
  const update: Edit | null = isSame(values, base.values)
    ? null
    : { kind: "technology.update", technology: slug, fields: changedFields(base.values, values) };
  const effects = useEffects(merge ?? update, askEffect);
  return (
    <EditorPage
      title={values.name || entry.name}
      crumbs={[{ label: rail("technologies"), href: "/admin/technologies" }]}
      note={
        <span className="flex flex-wrap gap-x-3">
          {t("note", { projects: projects.length })}
          {projects.map((project) => (
            <Link
              key={project.slug}
              prefetch={false}
              href={`/admin/projects/${project.slug}`}
              className="inline-flex min-h-6 items-center underline underline-offset-4 hover:text-accent"
            >
              {project.title}
            </Link>
          ))}
        </span>
      }
      aside={
        <>
          <EffectPanel effects={effects} />
          {history}
        </>
      }
    >
      <EntryFrame form={form} words={usePartWords("technology")} label={t("form", { name: entry.name })}>
        <div className="flex flex-col gap-5">
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField label={labelOf("name")} {...form.bind("name")} hint={t("nameHint")} />
            <SelectField
              label={labelOf("category")}
              {...form.bind("category")}
              options={CATEGORIES.map((category) => ({ value: category, label: words.categories[category] }))}
            />
          </div>
          <LinesField label={labelOf("aliases")} {...form.bind("aliases")} addLabel={t("addAlias")} />
          {entry.knownAliases.length > 0 ? (
            <p className="text-sm text-mute">{t("knownAliases", { names: entry.knownAliases.join(", ") })}</p>
          ) : null}
          <ChoiceField
            label={labelOf("ignored")}
            value={values.ignored ? "ignored" : "recognised"}
            options={[
              { value: "recognised", label: t("recognised") },
              { value: "ignored", label: t("ignore") },
            ]}
            onChange={(chosen) => set({ ignored: chosen === "ignored" })}
          />
        </div>
      </EntryFrame>
      <MergeTechnology entry={entry} others={others} onConsider={setMerge} isConsidered={merge !== null} />
    </EditorPage>
  );
}

/** The fields of a technology as its form holds them. */
type TechnologyValues = Pick<CatalogueEntry, "name" | "category" | "aliases" | "ignored">;

function technologyValues({ name, category, aliases, ignored }: CatalogueEntry): TechnologyValues {
  return { name, category, aliases, ignored };
}
