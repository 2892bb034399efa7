"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo, useState } from "react";
import { groupTitle } from "@/components/skills/group-title";
import { MenuItem } from "@/components/ui/menu-item";
import type { Level, SkillGroup, Technology } from "@/lib/cv/model";
import { AddEntry } from "../entries/add-entry";
import { EntryActions } from "../entries/entry-actions";
import { SortableList } from "../entries/sortable-list";
import { useEditAction } from "../entries/use-edit-action";
import { EntryFrame } from "../form/entry-frame";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";
import { useEntryForm } from "../form/use-entry-form";
import { usePartWords } from "../form/use-part-words";
import { EditorPage } from "../shell/editor-page";
import { EditorPanel } from "../shell/editor-panel";
import { levelOptions } from "./level-options";
import { SkillForm } from "./skill-form";

export type GroupName = Pick<SkillGroup, "slug" | "title">;

/** One group of skills: its title, and each skill with its level and what it stands for. */
export function GroupEditor({
  group,
  groups,
  levels,
  technologies,
  linked,
  aside,
}: {
  group: SkillGroup;
  /** Where a skill may be moved. */
  groups: readonly GroupName[];
  levels: readonly Level[];
  technologies: readonly Technology[];
  /** By skill: names of the technologies that recruiters see beside it. */
  linked: Readonly<Record<string, readonly string[]>>;
  aside: ReactNode;
}) {
  const t = useTranslations("editor.skills");
  const te = useTranslations("editor.entry");
  const overview = useTranslations("editor.overview");
  const { act, isBusy } = useEditAction();
  const { slug, title, skills } = group;
  const [level, setLevel] = useState("");
  const form = useEntryForm({
    id: `group/${slug}`,
    values: useMemo(() => ({ title }), [title]),
    editOf: (fields) => ({ kind: "skillGroup.update", group: slug, fields }),
    valuesIn: (cv) => {
      const found = cv.skillGroups.find((each) => each.slug === slug);
      return found === undefined ? null : { title: found.title };
    },
  });
  return (
    <EditorPage
      title={groupTitle(form.values.title || title)}
      crumbs={[{ label: overview("title"), href: "/admin" }]}
      actions={
        <EntryActions
          isBusy={isBusy}
          removesToo={skills.length > 0 ? t("removesToo", { title, count: skills.length }) : ""}
          onRemove={() =>
            void act({ kind: "skillGroup.remove", group: slug }, t("groupRemoved", { title }), "/admin")
          }
        />
      }
      aside={aside}
    >
      <div className="flex flex-col gap-5">
        <EntryFrame
          form={form}
          words={usePartWords("skillGroup")}
          label={t("groupForm", { title })}
          isCompact
        >
          <TextField label={t("title")} {...form.bind("title")} />
        </EntryFrame>
        <EditorPanel id="skills" title={t("skills")} aside={t("count", { count: skills.length })}>
          <SortableList
            label={t("skills")}
            anchor="skill"
            items={skills.map((skill) => ({ key: skill.slug, name: skill.name, skill }))}
            onMove={(from, at) => {
              const skill = skills[from];
              if (skill) void act({ kind: "skill.move", group: slug, skill: skill.slug, to: slug, at });
            }}
            actions={({ skill, name }) => (
              <MenuItem
                icon="trash"
                isDanger
                onSelect={() =>
                  void act({ kind: "skill.remove", group: slug, skill: skill.slug }, t("removed", { name }))
                }
              >
                {te("remove")}
              </MenuItem>
            )}
          >
            {({ skill }) => (
              <SkillForm
                skill={skill}
                group={slug}
                groups={groups}
                levels={levels}
                technologies={technologies}
                linked={linked[skill.slug] ?? []}
              />
            )}
          </SortableList>
          <AddEntry
            label={t("add")}
            path="fields.name"
            onAdd={async (name, run) =>
              (await run({
                kind: "skill.add",
                group: slug,
                fields: { name, level: level === "" ? null : level },
              })) !== null
            }
          >
            <SelectField
              label={t("level")}
              path="fields.level"
              value={level}
              options={levelOptions(levels, t("noLevel"))}
              onChange={setLevel}
              className="w-44"
            />
          </AddEntry>
        </EditorPanel>
      </div>
    </EditorPage>
  );
}
