"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { Edit } from "@/lib/cv/edit/edit-schema";
import type { CatalogueEntry } from "@/lib/cv/technologies/catalogue-entries";
import { useEditAction } from "../entries/use-edit-action";
import { FieldErrors } from "../form/field";
import { SelectField } from "../form/select-field";
import { EditorPanel } from "../shell/editor-panel";
import type { TechnologyName } from "./technology-editor";

/** Makes a technology another name of a second one, or one of its own again. Considering it shows what it would do. */
export function MergeTechnology({
  entry,
  others,
  onConsider,
  isConsidered,
}: {
  entry: CatalogueEntry;
  others: readonly TechnologyName[];
  onConsider: (edit: Edit | null) => void;
  isConsidered: boolean;
}) {
  const t = useTranslations("editor.technologies");
  const { act, isBusy, errors } = useEditAction({ showsErrors: true });
  const [into, setInto] = useState("");
  const { slug, name, mergedInto } = entry;
  const target = others.find((other) => other.slug === into);
  const merge = async (edit: Edit, said: string) => {
    if ((await act(edit, said)) === null) return;
    setInto("");
    onConsider(null);
  };
  return (
    <EditorPanel id="merge" title={t("merge")} aside={t("mergeAside")}>
      {mergedInto === null ? (
        <form
          noValidate
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            if (target === undefined) return;
            const said = t("merged", { name, into: target.name });
            void merge({ kind: "technology.merge", technology: slug, into: target.slug }, said);
          }}
        >
          <FieldErrors value={errors}>
            <SelectField
              label={t("into", { name })}
              path="into"
              value={into}
              options={[
                { value: "", label: t("choose") },
                ...others.map((other) => ({ value: other.slug, label: other.name })),
              ]}
              onChange={(chosen) => {
                setInto(chosen);
                onConsider(
                  chosen === "" ? null : { kind: "technology.merge", technology: slug, into: chosen },
                );
              }}
              className="min-w-56 flex-1"
            />
          </FieldErrors>
          <Button type="submit" disabled={isBusy || target === undefined}>
            {t("mergeNow")}
          </Button>
        </form>
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          <p>{t("isMerged", { name, into: mergedInto.name })}</p>
          <Button onClick={() => onConsider({ kind: "technology.merge", technology: slug, into: null })}>
            {t("seeEffect")}
          </Button>
          <Button
            disabled={isBusy}
            onClick={() =>
              void merge({ kind: "technology.merge", technology: slug, into: null }, t("separated", { name }))
            }
          >
            {t("separate")}
          </Button>
        </div>
      )}
      {isConsidered ? <p className="mt-2 text-sm text-mute">{t("effectShown")}</p> : null}
    </EditorPanel>
  );
}
