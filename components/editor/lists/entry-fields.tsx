"use client";

import { useLocale } from "next-intl";
import type { TypedPeriod } from "@/lib/cv/edit/typed-date";
import { type EntryList, fieldsOf } from "@/lib/cv/entries/entry-lists";
import type { EntryFields as Described, FieldKind } from "@/lib/cv/entries/field";
import { fieldLabel } from "@/lib/cv/entries/nouns";
import { noteFields, type OwnFields } from "@/lib/cv/entries/own-fields";
import { DateField } from "../form/date-field";
import { MarkdownField } from "../form/markdown-field";
import { PeriodFields } from "../form/period-fields";
import { TextField } from "../form/text-field";
import { VisibilityField } from "../form/visibility-field";
import type { EntryValues } from "./entry-values";

/** The fields of one entry, as the description of its list says them. */
export function EntryFields({
  list,
  values,
  onChange,
}: {
  list: EntryList;
  values: EntryValues;
  onChange: (changed: Partial<EntryValues>) => void;
}) {
  const locale = useLocale();
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {fieldsOf(list).map(([name, { kind }]) => (
        <DescribedField
          key={name}
          kind={kind}
          label={fieldLabel(list, name, locale)}
          path={`fields.${name}`}
          value={values[name]}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
      <div className="sm:col-span-2">
        <VisibilityField value={values.hidden} onChange={(hidden) => onChange({ hidden })} />
      </div>
    </div>
  );
}

/** The fields of a noun that stand in notes, for a form that draws the others itself. */
export function NoteFields<Fields extends Described>({
  noun,
  fields,
  values,
  onChange,
}: {
  noun: string;
  fields: Fields;
  values: Readonly<Record<string, unknown>>;
  onChange: (changed: Partial<OwnFields<Fields>>) => void;
}) {
  const locale = useLocale();
  return noteFields(fields).map(([name, { kind, hint }]) => (
    <DescribedField
      key={name}
      kind={kind}
      label={fieldLabel(noun, name, locale)}
      {...(hint !== null && { hint: hint[locale] })}
      path={`fields.${name}`}
      value={values[name] ?? ""}
      onChange={(value) => onChange({ [name]: value } as Partial<OwnFields<Fields>>)}
    />
  ));
}

function DescribedField({
  kind,
  value,
  onChange,
  ...named
}: {
  kind: FieldKind;
  label: string;
  hint?: string;
  path: string;
  value: unknown;
  onChange: (value: string | TypedPeriod) => void;
}) {
  if (kind === "period")
    return (
      <div className="grid gap-4 sm:col-span-2 sm:grid-cols-2">
        <PeriodFields path={named.path} value={value as TypedPeriod} onChange={onChange} />
      </div>
    );
  const text = `${value}`;
  switch (kind) {
    case "line":
      return <TextField {...named} value={text} onChange={onChange} />;
    case "address":
      return <TextField {...named} value={text} onChange={onChange} inputMode="url" placeholder="https://" />;
    case "date":
      return <DateField {...named} value={text} onChange={onChange} />;
    case "text":
      return (
        <div className="sm:col-span-2">
          <MarkdownField {...named} value={text} onChange={onChange} rows={3} />
        </div>
      );
  }
}
