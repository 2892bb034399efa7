"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Level } from "@/lib/cv/model";
import { SelectField } from "../form/select-field";

/** Asks what the skills of a level that goes are declared at from then on; null `level` is closed. */
export function LevelRemoval({
  level,
  levels,
  skills,
  onChoose,
  onCancel,
}: {
  level: Level | null;
  levels: readonly Level[];
  /** How many skills are declared at it. */
  skills: number;
  /** Gets the slug of the level that takes its place; null for none. */
  onChoose: (replacement: string | null) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("editor.levels");
  return (
    <Dialog
      isOpen={level !== null}
      onClose={onCancel}
      title={t("removeTitle", { label: level?.label ?? "" })}
    >
      <Replacement
        levels={levels.filter(({ slug }) => slug !== level?.slug)}
        skills={skills}
        onChoose={onChoose}
        onCancel={onCancel}
      />
    </Dialog>
  );
}

function Replacement({
  levels,
  skills,
  onChoose,
  onCancel,
}: {
  levels: readonly Level[];
  skills: number;
  onChoose: (replacement: string | null) => void;
  onCancel: () => void;
}) {
  const t = useTranslations("editor.levels");
  const [chosen, setChosen] = useState("");
  return (
    <>
      <SelectField
        label={t("replacement", { count: skills })}
        path="replacement"
        value={chosen}
        options={[
          { value: "", label: t("none") },
          ...levels.map((level) => ({ value: level.slug, label: level.label })),
        ]}
        onChange={setChosen}
      />
      <div className="mt-5 flex flex-wrap gap-2">
        <Button onClick={onCancel}>{t("keep")}</Button>
        <Button look="danger" onClick={() => onChoose(chosen === "" ? null : chosen)}>
          {t("removeNow")}
        </Button>
      </div>
    </>
  );
}
