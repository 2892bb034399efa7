"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { BUTTON } from "@/components/ui/button-class";
import type { Project } from "@/lib/cv/model";
import { useAct } from "../entries/use-act";
import { SelectField } from "../form/select-field";
import type { ExperienceName } from "./project-editor";

/** The experience that a project belongs to; choosing another one offers to move it there. */
export function MoveProject({
  project,
  from,
  experiences,
}: {
  project: Project;
  from: string;
  experiences: readonly ExperienceName[];
}) {
  const t = useTranslations("editor.project");
  const { act, isBusy } = useAct();
  const [chosen, setChosen] = useState<string | null>(null);
  const to = experiences.find(({ slug }) => slug === chosen);
  return (
    <div className="min-w-0">
      <SelectField
        label={t("experience")}
        path="to"
        value={chosen ?? from}
        options={experiences.map(({ slug, name }) => ({ value: slug, label: name }))}
        onChange={(slug) => setChosen(slug === from ? null : slug)}
      />
      {to === undefined ? null : (
        <button
          type="button"
          disabled={isBusy}
          className={`mt-2 ${BUTTON.plain} whitespace-normal`}
          onClick={async () => {
            const said = t("moved", { title: project.title, experience: to.name });
            const done = await act({ kind: "project.move", project: project.slug, to: to.slug, at: 0 }, said);
            if (done !== null) setChosen(null);
          }}
        >
          {t("move", { experience: to.name })}
        </button>
      )}
    </div>
  );
}
