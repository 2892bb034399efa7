"use client";

import { useTranslations } from "next-intl";
import { useId, useMemo } from "react";
import type { Contact } from "@/lib/cv/model";
import { CheckField } from "../form/check-field";
import { EntryFrame } from "../form/entry-frame";
import { RowsField } from "../form/rows-field";
import { TextField } from "../form/text-field";
import { useEntryForm } from "../form/use-entry-form";
import { usePartWords } from "../form/use-part-words";

/** The names that an import gives them; any other may be typed. */
const KINDS = ["email", "phone", "address", "website", "linkedin", "github"] as const;
const BLANK: Contact = { kind: "", value: "", private: true };

/** How the candidate is reached; what is private goes to no recruiter. */
export function ContactsForm({ contacts }: { contacts: Contact[] }) {
  const t = useTranslations("editor.profile");
  const kinds = useId();
  const form = useEntryForm({
    id: "contacts",
    values: useMemo(() => ({ contacts }), [contacts]),
    editOf: (_, { contacts: all }) => ({ kind: "contacts.update", contacts: all }),
    valuesIn: ({ profile }) => ({ contacts: profile.contacts }),
  });
  return (
    <EntryFrame form={form} words={usePartWords()} label={t("contacts")}>
      <datalist id={kinds}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind} label={t(`kinds.${kind}`)} />
        ))}
      </datalist>
      <RowsField
        label={t("contacts")}
        items={form.values.contacts}
        blank={BLANK}
        onChange={(all) => form.set({ contacts: all })}
        addLabel={t("addContact")}
        nameOf={({ value }) => value}
      >
        {(contact, at, change) => (
          <div className="grid items-start gap-2 sm:grid-cols-[9rem_minmax(0,1fr)_auto]">
            <TextField
              label={t("contactKind", { position: at + 1 })}
              isLabelHidden
              path={`contacts.${at}.kind`}
              value={contact.kind}
              onChange={(kind) => change({ ...contact, kind })}
              placeholder={t("kindPlaceholder")}
              list={kinds}
            />
            <TextField
              label={t("contactValue", { position: at + 1 })}
              isLabelHidden
              path={`contacts.${at}.value`}
              value={contact.value}
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
