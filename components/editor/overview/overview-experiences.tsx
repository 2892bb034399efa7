"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { placeOfNewExperience } from "@/lib/cv/edit/place-of-new-experience";
import { nameOfExperience } from "@/lib/cv/entries/experience";
import type { Experience } from "@/lib/cv/model";
import { wordsFor } from "@/lib/cv/words/words";
import { AddEntry } from "../entries/add-entry";
import { RowLink } from "../entries/row-link";
import { SortableList } from "../entries/sortable-list";
import { useEditAction } from "../entries/use-edit-action";
import { EditorPanel } from "../shell/editor-panel";

/** The experiences in the order of the CV: reorder them, add one. */
export function OverviewExperiences({ experiences }: { experiences: readonly Experience[] }) {
  const t = useTranslations("editor.overview");
  const te = useTranslations("editor.experience");
  const words = wordsFor(useLocale());
  const router = useRouter();
  const { act } = useEditAction();
  return (
    <EditorPanel id="experiences" title={t("experiences")} aside={t("experiencesAside")}>
      <SortableList
        label={t("experiences")}
        items={experiences.map((experience) => ({
          key: experience.slug,
          name: nameOfExperience(experience),
          experience,
        }))}
        onMove={(from, at) => {
          const experience = experiences[from];
          if (experience) void act({ kind: "experience.move", experience: experience.slug, at });
        }}
      >
        {({ name, experience }) => (
          <RowLink
            href={`/admin/experiences/${experience.slug}`}
            name={name}
            details={[
              experience.hidden ? te("isHidden") : "",
              words.period(experience),
              te("projectCount", { count: experience.projects.length }),
            ]}
          />
        )}
      </SortableList>
      <AddEntry
        id="new-experience"
        label={t("addExperience")}
        path="fields.organisation"
        onAdd={async (organisation, run) => {
          const done = await run({
            kind: "experience.add",
            fields: { organisation, hidden: true },
            at: placeOfNewExperience(experiences),
          });
          if (done?.made != null) router.push(`/admin/experiences/${done.made}#role`);
          return done !== null;
        }}
      />
    </EditorPanel>
  );
}
