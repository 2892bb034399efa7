"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { FieldErrors } from "../form/field";
import { TextField } from "../form/text-field";
import { type EditAction, useEditAction } from "./use-edit-action";

/** Adds an entry by its name; the rest is filled in on its own page. */
export function AddEntry({
  id,
  label,
  path,
  onAdd,
  children,
}: {
  /** For a link that leads here. */
  id?: string;
  label: string;
  /** Where the name stands in the edit. */
  path: string;
  /** Does it with `run`; true once it is done. */
  onAdd: (name: string, run: EditAction["act"]) => Promise<boolean>;
  /** What else is said of it at once, between its name and the button. */
  children?: ReactNode;
}) {
  const t = useTranslations("editor.entry");
  const { act, isBusy, errors } = useEditAction({ showsErrors: true });
  const [name, setName] = useState("");
  return (
    <form
      id={id}
      noValidate
      className="mt-4 flex flex-wrap items-end gap-2"
      onSubmit={async (event) => {
        event.preventDefault();
        // The next name may be begun before the server has answered.
        if (await onAdd(name, act)) setName((typed) => (typed === name ? "" : typed));
      }}
    >
      <FieldErrors value={errors}>
        <TextField label={label} path={path} value={name} onChange={setName} className="min-w-48 flex-1" />
        {children}
      </FieldErrors>
      <Button type="submit" disabled={isBusy} icon="plus">
        {t("add")}
      </Button>
    </form>
  );
}
