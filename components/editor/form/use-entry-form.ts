"use client";

import { useCallback, useEffect, useId, useReducer, useRef, useState } from "react";
import type { EditErrors } from "@/lib/cv/edit/changed";
import type { Edit } from "@/lib/cv/edit/edit-schema";
import { isSame } from "@/lib/cv/immutable-list";
import type { Cv } from "@/lib/cv/model";
import {
  changedFields,
  type Draft,
  type DraftEvent,
  draftOf,
  type Kept,
  nextDraft,
  type Values,
} from "../drafts/draft";
import { readDraft, writeDraft } from "../drafts/draft-store";
import type { SaveAnswer } from "../editor-actions";
import { useEditor } from "../shell/editor-provider";
import { usePageVersion } from "../shell/page-version";

export type FormStatus<V extends Values> =
  | { is: "idle" }
  | { is: "saving" }
  | { is: "saved"; version: number }
  | { is: "invalid"; errors: EditErrors }
  /** `theirs` is null when they removed the entry. */
  | { is: "conflict"; theirs: Kept<V> | null }
  | { is: "signedOut" }
  | { is: "failed" };

export type EntryFormOptions<V extends Values> = {
  /** What the draft is kept under: `project/gestion-dns`. */
  id: string;
  /** The entry as the page shows it: every field that the form edits. */
  values: V;
  /** The edit that makes these changes; `all` holds every field as it is typed. */
  editOf: (changed: Partial<V>, all: V) => Edit;
  /** The same fields of the same entry in another CV; null when it has none. For conflicts. */
  valuesIn: (cv: Cv) => V | null;
  /** Called with the slug of the entry that was added. */
  onSaved?: (made: string | null) => void;
};

/** What a control needs of the field that it shows; `path` is its key in the errors of the edit. */
export type BoundField<Value> = { path: string; value: Value; onChange: (value: Value) => void };

export type EntryForm<V extends Values> = {
  values: V;
  /** Types into some fields. */
  set: (values: Partial<V>) => void;
  bind: <Name extends keyof V & string>(name: Name) => BoundField<V[Name]>;
  isDirty: boolean;
  /** A draft of an earlier visit was found and is shown. */
  isRestored: boolean;
  /** What the draft started from. */
  base: Kept<V>;
  status: FormStatus<V>;
  /** Saves what changed, with these values too; true once nothing is left to save. */
  save: (also?: Partial<V>) => Promise<boolean>;
  discard: () => void;
  /** Ends a conflict: saves these values over theirs, or goes on typing with null. */
  settle: (values: V | null) => void;
};

/**
 * The draft of one entry: sends only the fields that changed, with the version they were typed on, and keeps what is
 * typed in the browser until it is saved, through reloads, errors and an expired login. Show it within `EntryFrame`,
 * and give the component that calls it a `key` that names the entry.
 */
export function useEntryForm<V extends Values>(options: EntryFormOptions<V>): EntryForm<V> {
  const { id, values: shown } = options;
  const { actions, register } = useEditor();
  const version = usePageVersion();
  const name = useId();
  const [draft, dispatch] = useReducer<Draft<V>, [DraftEvent<V>]>(
    nextDraft,
    draftOf({ version, values: shown }),
  );
  const [status, setStatus] = useState<FormStatus<V>>({ is: "idle" });
  const [isRestored, setIsRestored] = useState(false);
  const isDirty = !isSame(draft.values, draft.base.values);

  const now = useRef({ options, draft });
  useEffect(() => {
    now.current = { options, draft };
  });

  useEffect(() => {
    const { values } = now.current.options;
    const found = readDraft(id, values);
    if (found === null || isSame(found.values, values)) return;
    dispatch({ did: "restore", draft: found });
    setIsRestored(true);
  }, [id]);

  // The page may show what was saved before the answer to the save is here: then it is seen once the answer is.
  const { version: from } = draft.base;
  useEffect(() => {
    if (version >= from) dispatch({ did: "see", kept: { version, values: shown } });
  }, [version, shown, from]);

  // Another tab's draft of the entry is not ours to remove: only one that was here is.
  const isKept = useRef(false);
  useEffect(() => {
    if (isDirty) writeDraft(id, draft);
    else if (isKept.current) writeDraft(id, null);
    isKept.current = isDirty;
  }, [id, draft, isDirty]);

  const send = useCallback(
    async (sent: Draft<V>): Promise<boolean> => {
      if (isSame(sent.values, sent.base.values)) return true;
      const { editOf, valuesIn, onSaved } = now.current.options;
      const edit = editOf(changedFields(sent.base.values, sent.values), sent.values);
      setStatus({ is: "saving" });
      const answer = await actions.save({ edit, expected: sent.base.version }).catch(() => null);
      setStatus(statusOf(answer, valuesIn));
      if (answer?.status !== "saved") return false;
      // At once: the form may be taken off the page by what its owner does next.
      writeDraft(id, null);
      dispatch({ did: "save", version: answer.version, sent: sent.values });
      setIsRestored(false);
      onSaved?.(answer.made);
      return true;
    },
    [actions, id],
  );
  const save = useCallback(
    (also: Partial<V> = {}) => {
      const { draft: typed } = now.current;
      dispatch({ did: "type", values: also });
      return send({ ...typed, values: { ...typed.values, ...also } });
    },
    [send],
  );
  const isSaving = status.is === "saving";
  useEffect(
    () => register(name, { isDirty: isDirty && !isSaving, save: () => save() }),
    [register, name, isDirty, isSaving, save],
  );

  const discard = useCallback(() => {
    dispatch({ did: "discard", kept: { version, values: shown } });
    setStatus({ is: "idle" });
    setIsRestored(false);
  }, [version, shown]);

  const settle = (values: V | null) => {
    setStatus({ is: "idle" });
    if (values === null || status.is !== "conflict" || status.theirs === null) return;
    dispatch({ did: "settle", theirs: status.theirs, values });
    void send({ base: status.theirs, values });
  };
  const set = useCallback((values: Partial<V>) => dispatch({ did: "type", values }), []);
  const bind = <Name extends keyof V & string>(name: Name): BoundField<V[Name]> => ({
    path: `fields.${name}`,
    value: draft.values[name],
    onChange: (value) => {
      const typed: Partial<V> = {};
      typed[name] = value;
      set(typed);
    },
  });
  return {
    values: draft.values,
    set,
    bind,
    isDirty,
    isRestored,
    base: draft.base,
    status,
    save,
    discard,
    settle,
  };
}

/** What an answer means to the form; null is none at all. */
function statusOf<V extends Values>(
  answer: SaveAnswer | null,
  valuesIn: (cv: Cv) => V | null,
): FormStatus<V> {
  switch (answer?.status) {
    case undefined:
      return { is: "failed" };
    case "saved":
      return { is: "saved", version: answer.version };
    case "invalid":
      return { is: "invalid", errors: answer.errors };
    case "signedOut":
      return { is: "signedOut" };
    case "conflict": {
      const values = valuesIn(answer.theirs);
      return { is: "conflict", theirs: values === null ? null : { version: answer.version, values } };
    }
  }
}
