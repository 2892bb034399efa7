"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { typedPeriod } from "@/lib/cv/edit/typed-date";
import type { Use } from "@/lib/cv/model";
import { USE_KINDS } from "@/lib/cv/vocabulary";
import { wordsFor } from "@/lib/cv/words/words";
import { useEditAction } from "../entries/use-edit-action";
import { ChoiceField } from "../form/choice-field";
import { FieldErrors } from "../form/field";
import { PeriodFields } from "../form/period-fields";
import { periodTexts } from "../form/typed-period";

/** What the candidate says of one technology in one project; null is closed. */
export function UseDialog({
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
