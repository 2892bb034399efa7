"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { moved } from "@/lib/cv/immutable-list";
import { sectionKindOf } from "@/lib/cv/import/ledger/topics";
import type { Section } from "@/lib/cv/model";
import { SECTION_KINDS, type SectionKind } from "@/lib/cv/vocabulary";
import { MarkdownField } from "../form/markdown-field";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";
import type { Recogniser } from "./recogniser";

/** The titled parts of a project: each with its kind, title and text, in the order of the CV. */
export function SectionsField({
  sections,
  onChange,
  recogniser,
}: {
  sections: readonly Section[];
  onChange: (sections: Section[]) => void;
  recogniser: Recogniser | null;
}) {
  const t = useTranslations("editor.project");
  const box = useRef<HTMLDivElement>(null);
  const focused = useRef<number | "add" | null>(null);

  // After each render: a section that was added or moved gets the focus once it is there.
  useEffect(() => {
    const at = focused.current;
    if (at === null) return;
    focused.current = null;
    const selector = at === "add" ? "button[data-add]" : `[data-section="${at}"] input`;
    box.current?.querySelector<HTMLElement>(selector)?.focus();
  });

  const change = (at: number, fields: Partial<Section>) =>
    onChange(sections.map((section, place) => (place === at ? { ...section, ...fields } : section)));
  const move = (section: Section, to: number) => {
    focused.current = to;
    onChange(moved(sections, section, to));
  };
  return (
    <div ref={box} className="flex flex-col gap-5">
      {sections.map((section, at) => (
        <section
          key={at}
          data-section={at}
          aria-label={section.title || t("untitled", { position: at + 1 })}
          className="flex flex-col gap-2"
        >
          <div className="flex flex-wrap items-end gap-2">
            <TextField
              label={t("sectionTitle")}
              path={`fields.sections.${at}.title`}
              value={section.title}
              onChange={(title) => change(at, { title, kind: retitledKind(section, title) })}
              className="min-w-40 flex-1"
            />
            <SelectField
              label={t("sectionKind")}
              path={`fields.sections.${at}.kind`}
              value={section.kind}
              options={SECTION_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
              onChange={(kind) => change(at, { kind })}
              className="w-40"
            />
            <div className="flex">
              <IconButton
                icon="chevron"
                turned
                label={t("sectionUp", { title: section.title })}
                disabled={at === 0}
                onClick={() => move(section, at - 1)}
              />
              <IconButton
                icon="chevron"
                label={t("sectionDown", { title: section.title })}
                disabled={at === sections.length - 1}
                onClick={() => move(section, at + 1)}
              />
              <IconButton
                icon="trash"
                label={t("sectionRemove", { title: section.title })}
                onClick={() => {
                  focused.current = "add";
                  onChange(sections.filter((_, place) => place !== at));
                }}
              />
            </div>
          </div>
          <SectionBody
            section={section}
            at={at}
            onChange={(body) => change(at, { body })}
            recogniser={recogniser}
          />
        </section>
      ))}
      <fieldset className="flex flex-wrap gap-2">
        <legend className="mb-1.5 text-sm font-medium text-ink-2">{t("sectionAdd")}</legend>
        {OFFERED_KINDS.filter(
          (kind) => kind === "other" || !sections.some((section) => section.kind === kind),
        ).map((kind) => (
          <Button
            key={kind}
            data-add
            onClick={() => {
              focused.current = sections.length;
              const title = kind === "other" ? "" : t(`kinds.${kind}`);
              onChange([...sections, { kind, title, body: "" }]);
            }}
            icon="plus"
          >
            {t(`kinds.${kind}`)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}

const OFFERED_KINDS: readonly SectionKind[] = ["objectives", "implementation", "stack", "results", "other"];

/** The kind of a section that gets another title: what the new title says, unless a kind was chosen by hand. */
function retitledKind({ kind, title }: Section, next: string): SectionKind {
  const wasInferred = kind === "other" || kind === sectionKindOf(title);
  return wasInferred ? (sectionKindOf(next) ?? "other") : kind;
}

function SectionBody({
  section,
  at,
  onChange,
  recogniser,
}: {
  section: Section;
  at: number;
  onChange: (body: string) => void;
  recogniser: Recogniser | null;
}) {
  const t = useTranslations("editor.project");
  const isRead = section.kind === "stack" || section.kind === "evaluated";
  return (
    <MarkdownField
      label={t("sectionBody", { title: section.title || t("untitled", { position: at + 1 }) })}
      isLabelHidden
      path={`fields.sections.${at}.body`}
      value={section.body}
      onChange={onChange}
      marks={isRead ? (recogniser?.namesIn(section.body) ?? []) : []}
      {...(isRead && { hint: t(section.kind === "stack" ? "stackHint" : "evaluatedHint") })}
    />
  );
}
