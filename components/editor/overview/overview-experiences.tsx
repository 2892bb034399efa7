"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { nameOfExperience } from "@/lib/cv/entries/experience";
import type { Experience } from "@/lib/cv/model";
import { wordsFor } from "@/lib/cv/words/words";
import { AddEntry } from "../entries/add-entry";
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
          <Link
            prefetch={false}
            href={`/admin/experiences/${experience.slug}`}
            className="flex min-h-11 flex-col justify-center hover:underline lg:min-h-9"
          >
            <span className="font-medium [overflow-wrap:anywhere]">{name}</span>
            <span className="text-sm text-mute">
              {[
                experience.hidden ? te("isHidden") : "",
                words.period(experience),
                te("projectCount", { count: experience.projects.length }),
              ]
                .filter((part) => part !== "")
                .join(" · ")}
            </span>
          </Link>
        )}
      </SortableList>
      <AddEntry
        label={t("addExperience")}
        path="fields.organisation"
        onAdd={async (organisation, run) => {
          const done = await run({ kind: "experience.add", fields: { organisation, hidden: true }, at: 0 });
          if (done?.made != null) router.push(`/admin/experiences/${done.made}`);
          return done !== null;
        }}
      />
    </EditorPanel>
  );
}
