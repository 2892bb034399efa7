"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { groupTitle } from "@/components/skills/group-title";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Level, SkillGroup } from "@/lib/cv/model";
import { useEditAction } from "../entries/use-edit-action";
import { SelectField } from "../form/select-field";
import { levelOptions } from "../skills/level-options";

/** Where a technology may be declared: the groups of skills, and the levels of the scale. */
export type SkillPlaces = {
  groups: readonly Pick<SkillGroup, "slug" | "title">[];
  levels: readonly Pick<Level, "slug" | "label">[];
};

/** Adds a technology that is used to the skills, with its level, without leaving the page. */
export function DeclareSkill({
  technology,
  name,
  places,
  describedBy,
}: {
  /** Slug of the technology. */
  technology: string;
  name: string;
  places: SkillPlaces;
  /** Id of the sentence that asks for it. */
  describedBy: string;
}) {
  const t = useTranslations("editor.checking");
  const ts = useTranslations("editor.skills");
  const { act, isBusy } = useEditAction();
  const [isOpen, setIsOpen] = useState(false);
  const [group, setGroup] = useState(places.groups[0]?.slug ?? "");
  const [level, setLevel] = useState("");
  return (
    <>
      <Button aria-describedby={describedBy} onClick={() => setIsOpen(true)}>
        {t("declare")}
      </Button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t("declareTitle", { name })}>
        <form
          onSubmit={async (event) => {
            event.preventDefault();
            const fields = { name, level: level === "" ? null : level, technologies: [technology] };
            if ((await act({ kind: "skill.add", group, fields }, t("declared", { name }))) !== null) {
              setIsOpen(false);
            }
          }}
        >
          <div className="grid gap-4 sm:grid-cols-2">
            <SelectField
              label={t("declareGroup")}
              path="group"
              value={group}
              options={places.groups.map(({ slug, title }) => ({ value: slug, label: groupTitle(title) }))}
              onChange={setGroup}
            />
            <SelectField
              label={t("declareLevel")}
              path="fields.level"
              value={level}
              options={levelOptions(places.levels, ts("noLevel"))}
              onChange={setLevel}
            />
          </div>
          <div className="mt-5 flex flex-wrap gap-2">
            <Button look="accent" type="submit" disabled={isBusy}>
              {t("declareSave")}
            </Button>
            <Button onClick={() => setIsOpen(false)}>{t("declareCancel")}</Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
