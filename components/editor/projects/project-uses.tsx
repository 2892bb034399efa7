"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Icon } from "@/components/ui/icon";
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
          <li
            key={`${use.technology} ${use.kind} ${JSON.stringify(use.stated)}`}
            className={`inline-flex items-stretch rounded-[6px] border bg-surface text-sm ${
              use.kind === "evaluated" ? "border-dashed border-mute" : "border-line"
            }`}
          >
            <button
              type="button"
              onClick={() => setOpen(use)}
              title={t("correct", { name: nameOf(use.technology) })}
              className="inline-flex min-h-11 items-center rounded-l-[6px] pr-1 pl-2 tabular-nums hover:bg-line-2 lg:min-h-7"
            >
              {label(use)}
              {byHand.has(use.technology) ? (
                <span className="ml-1 text-mute">
                  <span aria-hidden="true">✎</span>
                  <span className="sr-only">{t("byHand")}</span>
                </span>
              ) : null}
            </button>
            <button
              type="button"
              aria-label={t("remove", { name: nameOf(use.technology) })}
              onClick={() => void remove(use.technology)}
              className="inline-flex min-w-9 items-center justify-center rounded-r-[6px] text-mute hover:bg-line-2 hover:text-ink lg:min-w-6"
            >
              <Icon name="close" className="size-3" />
            </button>
          </li>
        ))}
      </ul>
      {uses.length === 0 ? <p className="mt-1 text-sm text-mute">{t("none")}</p> : null}
      {removed.length > 0 ? (
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-mute">
          {t("removedByHand")}
          {removed.map(({ technology }) => (
            <button
              key={technology}
              type="button"
              className="inline-flex min-h-9 items-center underline underline-offset-4 hover:text-ink lg:min-h-6"
              onClick={() =>
                void act(
                  { kind: "use.correct", project: project.slug, technology, use: null, stated: null },
                  t("givenBack", { name: nameOf(technology) }),
                )
              }
            >
              {t("giveBack", { name: nameOf(technology) })}
            </button>
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
