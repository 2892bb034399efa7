"use client";

import { useTranslations } from "next-intl";
import { MenuItem } from "@/components/ui/menu-item";
import type { CustomSection } from "@/lib/cv/model";
import { AddEntry } from "../entries/add-entry";
import { SortableList } from "../entries/sortable-list";
import { useEditAction } from "../entries/use-edit-action";
import { EditorPanel } from "../shell/editor-panel";
import { SectionForm } from "./section-form";

/** The sections that belong to no experience, in the order of the CV. */
export function SectionList({ sections }: { sections: readonly CustomSection[] }) {
  const t = useTranslations("editor.sections");
  const te = useTranslations("editor.entry");
  const { act } = useEditAction();
  return (
    <EditorPanel id="sections" title={t("title")} aside={t("count", { count: sections.length })}>
      {sections.length === 0 ? <p className="text-ink-2">{t("empty")}</p> : null}
      <SortableList
        label={t("title")}
        items={sections.map((section, at) => ({ key: `${at}`, name: section.title, section }))}
        onMove={(from, at) => void act({ kind: "section.move", section: from, at })}
        actions={({ name: title }, at) => (
          <>
            <MenuItem
              icon="copy"
              onSelect={() =>
                void act({ kind: "section.duplicate", section: at }, t("duplicated", { title }))
              }
            >
              {te("duplicate")}
            </MenuItem>
            <MenuItem
              icon="trash"
              isDanger
              onSelect={() => void act({ kind: "section.remove", section: at }, t("removed", { title }))}
            >
              {te("remove")}
            </MenuItem>
          </>
        )}
      >
        {({ section }, at) => <SectionForm section={section} at={at} />}
      </SortableList>
      <AddEntry
        label={t("add")}
        path="fields.title"
        onAdd={async (title, run) => (await run({ kind: "section.add", fields: { title } })) !== null}
      />
    </EditorPanel>
  );
}
