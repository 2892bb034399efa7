"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useEditAction } from "@/components/editor/entries/use-edit-action";
import { ChoiceField } from "@/components/editor/form/choice-field";
import { FieldErrors } from "@/components/editor/form/field";
import { PeriodFields } from "@/components/editor/form/period-fields";
import { periodTexts } from "@/components/editor/form/typed-period";
import { Button, LinkButton } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Dialog } from "@/components/ui/dialog";
import { typedPeriod } from "@/lib/cv/edit/typed-date";
import type { Project, Use } from "@/lib/cv/model";
import { USE_KINDS } from "@/lib/cv/vocabulary";
import { wordsFor } from "@/lib/cv/words/words";

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

/** What the candidate says of one technology in one project; null is closed. */
function UseDialog({
  use,
  project,
  name,
  isByHand,
  onClose,
}: {
  use: Use | null;
  project: string;
  name: string;
  isByHand: boolean;
  onClose: () => void;
}) {
  return (
    <Dialog isOpen={use !== null} onClose={onClose} title={name}>
      {use === null ? null : (
        <UseForm use={use} project={project} name={name} isByHand={isByHand} onDone={onClose} />
      )}
    </Dialog>
  );
}

function UseForm({
  use,
  project,
  name,
  isByHand,
  onDone,
}: {
  use: Use;
  project: string;
  name: string;
  isByHand: boolean;
  onDone: () => void;
}) {
  const t = useTranslations("editor.uses");
  const words = wordsFor(useLocale());
  const { act, errors } = useEditAction({ showsErrors: true });
  const { technology } = use;
  const [kind, setKind] = useState(use.kind);
  const [period, setPeriod] = useState(() => periodTexts(use.stated ?? {}, words));
  const correct = async (as: Use["kind"] | "none" | null, stated: Use["stated"], said: string) => {
    if ((await act({ kind: "use.correct", project, technology, use: as, stated }, said)) !== null) onDone();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = typedPeriod(period);
        const stated = Object.keys(typed).length === 0 ? null : typed;
        void correct(kind, stated, t("corrected", { name }));
      }}
    >
      <FieldErrors value={errors}>
        <div className="flex flex-col gap-4">
          <ChoiceField
            label={t("kind")}
            value={kind}
            options={USE_KINDS.map((value) => ({ value, label: t(value) }))}
            onChange={setKind}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <PeriodFields path="stated" value={period} onChange={setPeriod} />
          </div>
          <p className="text-sm text-mute">{t("hint")}</p>
        </div>
      </FieldErrors>
      <div className="mt-5 flex flex-wrap gap-2">
        <Button look="accent" type="submit">
          {t("save")}
        </Button>
        {isByHand ? (
          <Button onClick={() => void correct(null, null, t("givenBack", { name }))}>{t("toText")}</Button>
        ) : null}
        <Button onClick={() => void correct("none", null, t("removed", { name }))}>{t("takeOut")}</Button>
        <Button onClick={onDone}>{t("cancel")}</Button>
      </div>
    </form>
  );
}
