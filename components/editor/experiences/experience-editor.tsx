"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { EntryActions } from "@/components/editor/entries/entry-actions";
import { useEditAction } from "@/components/editor/entries/use-edit-action";
import { EntryFrame } from "@/components/editor/form/entry-frame";
import { MarkdownField } from "@/components/editor/form/markdown-field";
import { PeriodFields } from "@/components/editor/form/period-fields";
import { TextField } from "@/components/editor/form/text-field";
import { periodTexts, readablePeriod } from "@/components/editor/form/typed-period";
import { useEntryForm } from "@/components/editor/form/use-entry-form";
import { useFieldLabel } from "@/components/editor/form/use-field-label";
import { usePartWords } from "@/components/editor/form/use-part-words";
import { VisibilityField } from "@/components/editor/form/visibility-field";
import { NoteFields } from "@/components/editor/lists/entry-fields";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { useEditor } from "@/components/editor/shell/editor-provider";
import { Markdown } from "@/components/ui/markdown";
import { experienceOf } from "@/lib/cv/edit/find-entry";
import { type TypedPeriod, typedPeriod } from "@/lib/cv/edit/typed-date";
import { nameOfExperience, experience as noun } from "@/lib/cv/entries/experience";
import { type OwnFields, pickedFields } from "@/lib/cv/entries/own-fields";
import type { Cv, Experience } from "@/lib/cv/model";
import { type Words, wordsFor } from "@/lib/cv/words/words";
import { ExperienceProjects } from "./experience-projects";

/** One experience: its fields and its projects. */
export function ExperienceEditor({ experience, history }: { experience: Experience; history: ReactNode }) {
  const t = useTranslations("editor.experience");
  const overview = useTranslations("editor.overview");
  const labelOf = useFieldLabel("experience");
  const locale = useLocale();
  const words = wordsFor(locale);
  const router = useRouter();
  const { act, isBusy } = useEditAction();
  const { mayLeave } = useEditor();
  const { slug } = experience;
  const name = nameOfExperience(experience);
  const form = useEntryForm({
    id: `experience/${slug}`,
    values: useMemo(() => experienceValues(experience, words), [experience, words]),
    editOf: ({ period, ...changed }) => ({
      kind: "experience.update",
      experience: slug,
      fields: { ...changed, ...(period && { period: typedPeriod(period) }) },
    }),
    valuesIn: (cv) => experienceValuesIn(cv, slug, words),
  });
  const { values, set } = form;
  return (
    <EditorPage
      title={nameOfExperience(values) || name}
      crumbs={[{ label: overview("title"), href: "/admin" }]}
      actions={
        <EntryActions
          isBusy={isBusy}
          onDuplicate={async () => {
            if (!(await mayLeave())) return;
            const done = await act(
              { kind: "experience.duplicate", experience: slug },
              t("duplicated", { name }),
            );
            if (done?.made != null) router.push(`/admin/experiences/${done.made}`);
          }}
          removesToo={
            experience.projects.length > 0 ? t("removesToo", { name, count: experience.projects.length }) : ""
          }
          onRemove={() =>
            void act({ kind: "experience.remove", experience: slug }, t("removed", { name }), "/admin")
          }
        />
      }
      aside={
        <>
          <ExperiencePreview values={{ ...values, period: readablePeriod(values.period) }} />
          {history}
        </>
      }
    >
      <EntryFrame form={form} words={usePartWords("experience")} label={t("form", { name })}>
        <div className="flex flex-col gap-5">
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField label={labelOf("organisation")} {...form.bind("organisation")} />
            <div id="role">
              <TextField label={labelOf("role")} {...form.bind("role")} />
            </div>
            <div id="period" className="contents">
              <PeriodFields {...form.bind("period")} />
            </div>
            <NoteFields noun="experience" fields={noun.fields} values={values} onChange={set} />
          </div>
          <div id="summary">
            <MarkdownField label={labelOf("summary")} {...form.bind("summary")} />
          </div>
          <VisibilityField {...form.bind("hidden")} />
        </div>
      </EntryFrame>
      <div className="mt-6">
        <ExperienceProjects experience={experience} />
      </div>
    </EditorPage>
  );
}

type Shown = Pick<Experience, "organisation" | "role" | "summary" | "hidden"> & {
  period: ReturnType<typeof readablePeriod>;
};

function ExperiencePreview({ values }: { values: Shown }) {
  const t = useTranslations("editor.preview");
  const words = wordsFor(useLocale());
  const { organisation, role, summary, period, hidden } = values;
  return (
    <EditorPanel id="preview" title={t("title")} aside={t("aside")}>
      {hidden ? <p className="mb-3 text-sm font-medium">{t("hidden")}</p> : null}
      <div className={hidden ? "opacity-60" : ""}>
        <p className="font-semibold">{[organisation, role].filter((part) => part !== "").join(" · ")}</p>
        <p className="mb-2 text-sm text-mute">{words.period(period)}</p>
        <Markdown text={summary} />
      </div>
    </EditorPanel>
  );
}

/** The fields of an experience as its form holds them. */
type ExperienceValues = OwnFields<typeof noun.fields> & { period: TypedPeriod; hidden: boolean };

function experienceValues(experience: Experience, words: Words): ExperienceValues {
  const { hidden } = experience;
  return { ...pickedFields(noun.fields, experience), period: periodTexts(experience, words), hidden };
}

function experienceValuesIn(cv: Cv, slug: string, words: Words): ExperienceValues | null {
  const experience = experienceOf(cv, slug);
  return experience === undefined ? null : experienceValues(experience, words);
}
