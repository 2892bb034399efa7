"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { LinkButton } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import type { Project, Use } from "@/lib/cv/model";
import { wordsFor } from "@/lib/cv/words/words";
import { useEditAction } from "../entries/use-edit-action";
import { UseDialog } from "./use-dialog";

/**
 * The technologies of a project as they will be once its text is saved, and what the candidate says of them against the
 * text: not used at all, evaluated, dated by hand. Each correction is saved at once.
 */
export function ProjectUses({
  project,
  uses,
  nameOf,
}: {
  project: Project;
  uses: readonly Use[];
  nameOf: (slug: string) => string;
}) {
  const t = useTranslations("editor.uses");
  const words = wordsFor(useLocale());
  const { act } = useEditAction();
  const [open, setOpen] = useState<Use | null>(null);
  const byHand = new Set(project.corrections.map(({ technology }) => technology));
  const removed = project.corrections.filter(({ kind }) => kind === "none");
  const label = ({ technology, kind, stated }: Use) =>
    [
      nameOf(technology),
      stated === null ? "" : words.period(stated),
      kind === "evaluated" ? t("evaluatedMark") : "",
    ]
      .filter((part) => part !== "")
      .join(" ");
  const remove = (technology: string) =>
    act(
      { kind: "use.correct", project: project.slug, technology, use: "none", stated: null },
      t("removed", { name: nameOf(technology) }),
    );
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className="mb-1.5 text-sm font-medium text-ink-2">
        {t("title")}
      </h2>
      <ul className="flex flex-wrap gap-1.5">
        {uses.map((use) => (
          <li key={`${use.technology} ${use.kind} ${JSON.stringify(use.stated)}`}>
            <Chip
              isDashed={use.kind === "evaluated"}
              onOpen={() => setOpen(use)}
              openTitle={t("correct", { name: nameOf(use.technology) })}
              removeLabel={t("remove", { name: nameOf(use.technology) })}
              onRemove={() => void remove(use.technology)}
            >
              {label(use)}
              {byHand.has(use.technology) ? (
                <span className="ml-1 text-mute">
                  <span aria-hidden="true">✎</span>
                  <span className="sr-only">{t("byHand")}</span>
                </span>
              ) : null}
            </Chip>
          </li>
        ))}
      </ul>
      {uses.length === 0 ? <p className="mt-1 text-sm text-mute">{t("none")}</p> : null}
      {removed.length > 0 ? (
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-mute">
          {t("removedByHand")}
          {removed.map(({ technology }) => (
            <LinkButton
              key={technology}
              onClick={() =>
                void act(
                  { kind: "use.correct", project: project.slug, technology, use: null, stated: null },
                  t("givenBack", { name: nameOf(technology) }),
                )
              }
            >
              {t("giveBack", { name: nameOf(technology) })}
            </LinkButton>
          ))}
        </p>
      ) : null}
      <UseDialog
        use={open}
        project={project.slug}
        name={open === null ? "" : nameOf(open.technology)}
        isByHand={open !== null && byHand.has(open.technology)}
        onClose={() => setOpen(null)}
      />
    </section>
  );
}
