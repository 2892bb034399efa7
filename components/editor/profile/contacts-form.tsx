"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Contact } from "@/lib/cv/model";
import { CheckField } from "../form/check-field";
import { EntryFrame } from "../form/entry-frame";
import { RowsField } from "../form/rows-field";
import { SelectField } from "../form/select-field";
import { TextField } from "../form/text-field";
import { useEntryForm } from "../form/use-entry-form";
import { usePartWords } from "../form/use-part-words";

/** The names that an import gives them; another is typed. */
const KINDS = ["email", "phone", "address", "website", "linkedin", "github"] as const;
const OTHER = "other" as const;

/** The keyboard that a phone shows. */
const INPUT_MODES: Readonly<Record<string, "email" | "tel" | "url">> = {
  email: "email",
  phone: "tel",
  website: "url",
  linkedin: "url",
  github: "url",
};

/** A contact to come, of the first kind that the candidate does not have yet. */
function nextContact(contacts: readonly Contact[]): Contact {
  const kind = KINDS.find((each) => contacts.every((contact) => contact.kind !== each)) ?? "";
  return { kind, value: "", private: true };
}

/** How the candidate is reached; what is private goes to no recruiter. */
export function ContactsForm({ contacts }: { contacts: Contact[] }) {
  const t = useTranslations("editor.profile");
  const form = useEntryForm({
    id: "contacts",
    values: useMemo(() => ({ contacts }), [contacts]),
    editOf: (_, { contacts: all }) => ({ kind: "contacts.update", contacts: all }),
    valuesIn: ({ profile }) => ({ contacts: profile.contacts }),
  });
  return (
    <EntryFrame form={form} words={usePartWords("contact")} label={t("contacts")} isCompact saves="elsewhere">
      <RowsField
        label={t("contacts")}
        isLabelHidden
        items={form.values.contacts}
        blank={nextContact(form.values.contacts)}
        onChange={(all) => form.set({ contacts: all })}
        addLabel={t("addContact")}
        nameOf={({ value }) => value}
      >
        {(contact, at, change) => (
          <div className="grid items-start gap-2 sm:grid-cols-[10rem_minmax(0,1fr)_auto]">
            <KindField kind={contact.kind} at={at} onChange={(kind) => change({ ...contact, kind })} />
            <TextField
              label={t("contactValue", { position: at + 1 })}
              isLabelHidden
              path={`contacts.${at}.value`}
              value={contact.value}
              inputMode={INPUT_MODES[contact.kind] ?? "text"}
              onChange={(value) => change({ ...contact, value })}
            />
            <CheckField
              label={t("private")}
              isChecked={contact.private}
              onChange={(isPrivate) => change({ ...contact, private: isPrivate })}
            />
          </div>
        )}
      </RowsField>
    </EntryFrame>
  );
}

/** One of the kinds that every CV has, or a word of one's own. */
function KindField({ kind, at, onChange }: { kind: string; at: number; onChange: (kind: string) => void }) {
  const t = useTranslations("editor.profile");
  const position = at + 1;
  const known = KINDS.find((each) => each === kind);
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        label={t("contactKind", { position })}
        isLabelHidden
        path={known === undefined ? "" : `contacts.${at}.kind`}
        value={known ?? OTHER}
        options={[...KINDS, OTHER].map((value) => ({ value, label: t(`kinds.${value}`) }))}
        onChange={(chosen) => onChange(chosen === OTHER ? "" : chosen)}
      />
      {known === undefined ? (
        <TextField
          label={t("contactKindOther", { position })}
          isLabelHidden
          path={`contacts.${at}.kind`}
          value={kind}
          onChange={onChange}
          placeholder={t("kindPlaceholder")}
        />
      ) : null}
    </div>
  );
}
