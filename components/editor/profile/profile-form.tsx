"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Profile } from "@/lib/cv/model";
import { LOCALES } from "@/lib/cv/vocabulary";
import { ChoiceField } from "../form/choice-field";
import { EntryFrame } from "../form/entry-frame";
import { LinesField } from "../form/lines-field";
import { MarkdownField } from "../form/markdown-field";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";
import { useEntryForm } from "../form/use-entry-form";
import { useFieldLabel } from "../form/use-field-label";
import { usePartWords } from "../form/use-part-words";

/** Who the CV is about; contacts have a form of their own. */
export function ProfileForm({ profile }: { profile: Profile }) {
  const t = useTranslations("editor.profile");
  const labelOf = useFieldLabel("profile");
  const form = useEntryForm({
    id: "profile",
    values: useMemo(() => profileValues(profile), [profile]),
    editOf: (fields) => ({ kind: "profile.update", fields }),
    valuesIn: (cv) => profileValues(cv.profile),
  });
  const { values, set } = form;
  return (
    <EntryFrame form={form} words={usePartWords("profile")} label={t("identity")} saves="page">
      <div className="flex flex-col gap-5">
        <TextField label={labelOf("name")} {...form.bind("name")} required />
        <LinesField label={labelOf("titles")} {...form.bind("titles")} addLabel={t("addTitle")} />
        <LinesField label={labelOf("softSkills")} {...form.bind("softSkills")} addLabel={t("addSoftSkill")} />
        <div id="summary">
          <MarkdownField label={labelOf("summary")} {...form.bind("summary")} />
        </div>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <TextField
            type="date"
            label={labelOf("birthDate")}
            path="fields.birthDate"
            value={values.birthDate ?? ""}
            onChange={(date) => set({ birthDate: date === "" ? null : date })}
          />
          <ChoiceField
            label={labelOf("birthDatePublic")}
            value={values.birthDatePublic ? "public" : "private"}
            options={[
              { value: "private", label: t("private") },
              { value: "public", label: t("public") },
            ]}
            onChange={(chosen) => set({ birthDatePublic: chosen === "public" })}
          />
          <SelectField
            label={labelOf("locale")}
            {...form.bind("locale")}
            options={LOCALES.map((locale) => ({ value: locale, label: t(`locales.${locale}`) }))}
            hint={t("localeHint")}
          />
        </div>
      </div>
    </EntryFrame>
  );
}

function profileValues({ contacts: _, ...fields }: Profile): Omit<Profile, "contacts"> {
  return fields;
}
