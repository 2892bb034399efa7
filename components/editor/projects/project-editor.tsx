"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { LONGEST_TEXT } from "@/lib/cv/edit/limits";
import { typedPeriod } from "@/lib/cv/edit/typed-date";
import { project as noun } from "@/lib/cv/entries/project";
import type { CatalogueChange, Period, Project, Technology, Use } from "@/lib/cv/model";
import { isDated } from "@/lib/cv/months";
import { fold } from "@/lib/cv/normalize";
import { wordsFor } from "@/lib/cv/words/words";
import { EntryFrame } from "../form/entry-frame";
import { MarkdownField } from "../form/markdown-field";
import { PeriodFields } from "../form/period-fields";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";
import { TokenField } from "../form/token-field";
import { readablePeriod } from "../form/typed-period";
import { namesTyped } from "../form/typed-tokens";
import { useEntryForm } from "../form/use-entry-form";
import { useFieldLabel } from "../form/use-field-label";
import { usePartWords } from "../form/use-part-words";
import { VisibilityField } from "../form/visibility-field";
import { NoteFields } from "../lists/entry-fields";
import { EditorPage } from "../shell/editor-page";
import { ProjectActions } from "./project-actions";
import { ProjectPreview } from "./project-preview";
import { ProjectUses } from "./project-uses";
import { projectValues, projectValuesIn } from "./project-values";
import { SectionsField } from "./sections-field";
import { useRecogniser } from "./use-recogniser";

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
            <TextField
              label={labelOf("title")}
              path="fields.title"
              value={values.title}
              onChange={(title) => set({ title })}
              required
            />
          </div>
          <div className="grid gap-4 sm:grid-cols-3">
            <SelectField
              label={t("experience")}
              path="fields.experience"
              value={values.experience}
              options={experiences.map(({ slug, name }) => ({ value: slug, label: name }))}
              onChange={(slug) => set({ experience: slug })}
            />
            <div id="period" className="contents">
              <PeriodFields
                path="fields.period"
                value={values.period}
                onChange={(period) => set({ period })}
                {...(!hasOwnPeriod && { inherited: { from: inherited(from), to: inherited(to) } })}
              />
            </div>
          </div>
          <div id="summary">
            <MarkdownField
              label={labelOf("summary")}
              path="fields.summary"
              value={values.summary}
              onChange={(summary) => set({ summary })}
              rows={2}
            />
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
          <VisibilityField hidden={values.hidden} onChange={(hidden) => set({ hidden })} />
        </div>
      </EntryFrame>
    </EditorPage>
  );
}

/** A technology that is not in the CV yet, as the preview shows it: under its name. */
function usedByName(name: string): Use {
  return { technology: name, kind: "used", stated: null };
}
