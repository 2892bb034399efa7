"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { EntryActions } from "@/components/editor/entries/entry-actions";
import { useEditAction } from "@/components/editor/entries/use-edit-action";
import { EntryFrame } from "@/components/editor/form/entry-frame";
import { MarkdownField } from "@/components/editor/form/markdown-field";
import { PeriodFields } from "@/components/editor/form/period-fields";
import { SelectField } from "@/components/editor/form/select-field";
import { TextField } from "@/components/editor/form/text-field";
import { TokenField } from "@/components/editor/form/token-field";
import { periodTexts, readablePeriod } from "@/components/editor/form/typed-period";
import { NO_TOKENS, namesTyped, type TypedTokens } from "@/components/editor/form/typed-tokens";
import { useEntryForm } from "@/components/editor/form/use-entry-form";
import { useFieldLabel } from "@/components/editor/form/use-field-label";
import { usePartWords } from "@/components/editor/form/use-part-words";
import { VisibilityField } from "@/components/editor/form/visibility-field";
import { NoteFields } from "@/components/editor/lists/entry-fields";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { useEditor } from "@/components/editor/shell/editor-provider";
import { projectOf } from "@/lib/cv/edit/find-entry";
import { LONGEST_TEXT } from "@/lib/cv/edit/limits";
import { type TypedPeriod, typedPeriod } from "@/lib/cv/edit/typed-date";
import { type OwnFields, pickedFields } from "@/lib/cv/entries/own-fields";
import { project as noun } from "@/lib/cv/entries/project";
import type { CatalogueChange, Cv, Period, Project, Section, Technology, Use } from "@/lib/cv/model";
import { isDated } from "@/lib/cv/months";
import { fold } from "@/lib/cv/normalize";
import { type Words, wordsFor } from "@/lib/cv/words/words";
import { ProjectPreview } from "./project-preview";
import { ProjectUses } from "./project-uses";
import type { Recogniser, recogniserOf } from "./recogniser";
import { SectionsField } from "./sections-field";

export type ExperienceName = { slug: string; name: string };

/** One project whole: its fields, what is recognised in its text, and what a recruiter sees of it as one types. */
export function ProjectEditor({
  project,
  experience,
  experiences,
  technologies,
  catalogue,
  history,
}: {
  project: Project;
  experience: ExperienceName & { period: Period };
  /** Where the project may be moved. */
  experiences: readonly ExperienceName[];
  technologies: readonly Technology[];
  catalogue: readonly CatalogueChange[];
  /** Drawn under the preview. */
  history: ReactNode;
}) {
  const t = useTranslations("editor.project");
  const labelOf = useFieldLabel("project");
  const tu = useTranslations("editor.uses");
  const overview = useTranslations("editor.overview");
  const locale = useLocale();
  const words = wordsFor(locale);
  const loaded = useRecogniser(catalogue);
  const form = useEntryForm({
    id: `project/${project.slug}`,
    values: useMemo(() => projectValues(project, experience.slug, words), [project, experience.slug, words]),
    editOf: ({ period, added, ...changed }) => ({
      kind: "project.update",
      project: project.slug,
      fields: {
        ...changed,
        ...(period && { period: typedPeriod(period) }),
        ...(added && { technologies: namesTyped(added) }),
      },
    }),
    valuesIn: (cv) => projectValuesIn(cv, project.slug, words),
  });
  const { values, set } = form;
  // It will not be saved, and to read it at each key would hold the page for seconds.
  const isTooLong = [values.summary, ...values.sections.map(({ body }) => body)].some(
    ({ length }) => length > LONGEST_TEXT,
  );
  const recogniser = isTooLong ? null : loaded;
  const previewed = isTooLong ? project : values;

  const uses = useMemo(
    () => recogniser?.usesOf(values.sections, project.corrections) ?? project.uses,
    [recogniser, values.sections, project],
  );
  const names = useMemo(() => new Map(technologies.map(({ slug, name }) => [slug, name])), [technologies]);
  const nameOf = (slug: string) => names.get(slug) ?? recogniser?.described(slug)?.name ?? slug;
  const suggestions = useMemo(
    () => [...new Set([...technologies.map(({ name }) => name), ...(recogniser?.names ?? [])])],
    [technologies, recogniser],
  );
  const own = readablePeriod(values.period);
  const { from, to } = experience.period;
  const inherited = (date: string | null | undefined) =>
    date === undefined ? "" : t("inherited", { date: date === null ? words.ongoing : words.date(date) });
  const hasOwnPeriod = isDated(typedPeriod(values.period));

  return (
    <EditorPage
      title={values.title || project.title}
      crumbs={[
        { label: overview("title"), href: "/admin" },
        { label: experience.name, href: `/admin/experiences/${experience.slug}` },
      ]}
      actions={<ProjectActions project={project} experience={experience.slug} />}
      aside={
        <>
          {isTooLong ? <p role="alert">{t("tooLong", { most: LONGEST_TEXT })}</p> : null}
          <ProjectPreview
            project={{
              ...project,
              title: values.title,
              summary: previewed.summary,
              sections: previewed.sections,
            }}
            organisation={experiences.find(({ slug }) => slug === values.experience)?.name ?? experience.name}
            period={isDated(own) ? own : experience.period}
            uses={[...uses, ...namesTyped(values.added).map(usedByName)]}
            nameOf={nameOf}
            isHidden={values.hidden}
          />
          {history}
        </>
      }
    >
      <EntryFrame form={form} words={usePartWords("project")} label={t("form", { title: project.title })}>
        <div className="flex flex-col gap-5">
          <div id="title">
            <TextField label={labelOf("title")} {...form.bind("title")} required />
          </div>
          <div className="grid gap-4 sm:grid-cols-3">
            <SelectField
              label={t("experience")}
              {...form.bind("experience")}
              options={experiences.map(({ slug, name }) => ({ value: slug, label: name }))}
            />
            <div id="period" className="contents">
              <PeriodFields
                {...form.bind("period")}
                {...(!hasOwnPeriod && { inherited: { from: inherited(from), to: inherited(to) } })}
              />
            </div>
          </div>
          <div id="summary">
            <MarkdownField label={labelOf("summary")} {...form.bind("summary")} rows={2} />
          </div>
          <NoteFields noun="project" fields={noun.fields} values={values} onChange={set} />
          <div id="sections">
            <SectionsField
              sections={values.sections}
              onChange={(sections) => set({ sections })}
              recogniser={recogniser}
            />
          </div>
          <div id="technologies" className="flex flex-col gap-3">
            <ProjectUses project={project} uses={uses} nameOf={nameOf} />
            <TokenField
              label={tu("name")}
              path="fields.technologies"
              value={values.added}
              onChange={(added) => set({ added })}
              suggestions={suggestions}
              isTaken={(name) => uses.some(({ technology }) => fold(nameOf(technology)) === fold(name))}
              hint={tu("nameHint")}
            />
          </div>
          <VisibilityField {...form.bind("hidden")} />
        </div>
      </EntryFrame>
    </EditorPage>
  );
}

/** A technology that is not in the CV yet, as the preview shows it: under its name. */
function usedByName(name: string): Use {
  return { technology: name, kind: "used", stated: null };
}

/** The fields of a project as its form holds them. */
type ProjectValues = OwnFields<typeof noun.fields> & {
  /** Slug of the one it belongs to. */
  experience: string;
  period: TypedPeriod;
  sections: Section[];
  /** Names of technologies to be added. */
  added: TypedTokens;
  hidden: boolean;
};

function projectValues(project: Project, experience: string, words: Words): ProjectValues {
  const { sections, hidden } = project;
  return {
    ...pickedFields(noun.fields, project),
    experience,
    period: periodTexts(project, words),
    sections,
    added: NO_TOKENS,
    hidden,
  };
}

function projectValuesIn(cv: Cv, slug: string, words: Words): ProjectValues | null {
  const found = projectOf(cv, slug);
  return found === null ? null : projectValues(found.project, found.experience.slug, words);
}

/** Duplicates or deletes the project of the page, and goes where that leads. */
function ProjectActions({ project, experience }: { project: Project; experience: string }) {
  const t = useTranslations("editor.project");
  const router = useRouter();
  const { act, isBusy } = useEditAction();
  const { mayLeave } = useEditor();
  const { slug, title } = project;
  return (
    <EntryActions
      isBusy={isBusy}
      onDuplicate={async () => {
        if (!(await mayLeave())) return;
        const done = await act({ kind: "project.duplicate", project: slug }, t("duplicated", { title }));
        if (done?.made != null) router.push(`/admin/projects/${done.made}`);
      }}
      onRemove={() =>
        void act(
          { kind: "project.remove", project: slug },
          t("removed", { title }),
          `/admin/experiences/${experience}`,
        )
      }
    />
  );
}

/** What recognises technologies in a text; null until it is loaded, and for good where it cannot be. */
function useRecogniser(changes: readonly CatalogueChange[]): Recogniser | null {
  const [make, setMake] = useState<{ recogniserOf: typeof recogniserOf } | null>(null);
  useEffect(() => {
    let isHere = true;
    import("./recogniser").then(
      (module) => isHere && setMake(module),
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, []);
  return useMemo(() => make?.recogniserOf(changes) ?? null, [make, changes]);
}
