"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { BUTTON } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { USE_KINDS, type UseKind } from "@/lib/cv/vocabulary";
import { useEditAction } from "../entries/use-edit-action";
import { ChoiceField } from "../form/choice-field";
import { FieldErrors } from "../form/field";
import { PeriodFields } from "../form/period-fields";
import { TextField } from "../form/text-field";
import { periodTyped, type TypedPeriod } from "../form/typed-period";

const UNDATED: TypedPeriod = { from: "", to: "", ongoing: false };

/** Adds a technology that the text does not tell, by its name. */
export function AddUse({ project, suggestions }: { project: string; suggestions: readonly string[] }) {
  const t = useTranslations("editor.uses");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={() => setIsOpen(true)}
        className="inline-flex min-h-11 items-center gap-1 rounded-[6px] border border-dashed border-line bg-surface px-2 text-sm text-ink-2 hover:border-mute lg:min-h-7"
      >
        <Icon name="plus" className="size-3" />
        {t("add")}
      </button>
      <Dialog isOpen={isOpen} onClose={() => setIsOpen(false)} title={t("addTitle")}>
        <AddForm project={project} suggestions={suggestions} onDone={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}

function AddForm({
  project,
  suggestions,
  onDone,
}: {
  project: string;
  suggestions: readonly string[];
  onDone: () => void;
}) {
  const t = useTranslations("editor.uses");
  const { act, errors } = useEditAction();
  const list = useId();
  const [name, setName] = useState("");
  const [use, setUse] = useState<UseKind>("used");
  const [period, setPeriod] = useState(UNDATED);
  return (
    <form
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        const typed = periodTyped(period);
        const stated = Object.keys(typed).length === 0 ? null : typed;
        const said = t("added", { name });
        if ((await act({ kind: "use.add", project, name, use, stated }, said)) !== null) onDone();
      }}
    >
      <FieldErrors value={errors}>
        <div className="flex flex-col gap-4">
          <TextField
            label={t("name")}
            path="name"
            value={name}
            onChange={setName}
            list={list}
            hint={t("nameHint")}
          />
          <datalist id={list}>
            {suggestions.map((suggestion) => (
              <option key={suggestion} value={suggestion} />
            ))}
          </datalist>
          <ChoiceField
            label={t("kind")}
            value={use}
            options={USE_KINDS.map((value) => ({ value, label: t(value) }))}
            onChange={setUse}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <PeriodFields path="stated" value={period} onChange={setPeriod} />
          </div>
        </div>
      </FieldErrors>
      <div className="mt-5 flex flex-wrap gap-2">
        <button type="submit" className={BUTTON.accent}>
          {t("addSave")}
        </button>
        <button type="button" className={BUTTON.plain} onClick={onDone}>
          {t("cancel")}
        </button>
      </div>
    </form>
  );
}
