"use client";

import { useTranslations } from "next-intl";
import { useContext, useId, useState } from "react";
import { Chip } from "@/components/ui/chip";
import { Input } from "@/components/ui/control";
import type { EditError } from "@/lib/cv/edit/changed";
import { Field, FieldErrors } from "./field";
import { type TypedTokens, withDone, withText } from "./typed-tokens";

/**
 * Several names, one after the other: Enter or a comma ends one, a list may be pasted, Backspace in the empty field
 * takes the last one back. Whatever stands in the field counts, also a name that no Enter ended.
 * @param path the list's in the edit: an error of any of its names is shown at the field.
 */
export function TokenField({
  label,
  path,
  value,
  onChange,
  suggestions,
  isTaken,
  hint,
}: {
  label: string;
  path: string;
  value: TypedTokens;
  onChange: (value: TypedTokens) => void;
  suggestions: readonly string[];
  /** Whether a name is there already, elsewhere. */
  isTaken: (name: string) => boolean;
  hint: string;
}) {
  const t = useTranslations("editor.list");
  const list = useId();
  const errors = useContext(FieldErrors);
  const [refused, setRefused] = useState<EditError | null>(null);
  const sent = Object.entries(errors).find(([at]) => at.startsWith(`${path}.`))?.[1];
  const error = refused ?? sent;
  const change = ({ error: problem, ...next }: TypedTokens & { error: EditError | null }) => {
    setRefused(problem);
    onChange(next);
  };
  const { tokens, typed } = value;
  return (
    <FieldErrors value={error ? { [path]: error } : errors}>
      <Field label={label} path={path} hint={hint}>
        {(control) => (
          <>
            {tokens.length === 0 ? null : (
              <ul className="mb-1.5 flex flex-wrap gap-1.5">
                {tokens.map((token) => (
                  <li key={token}>
                    <Chip
                      isDashed
                      removeLabel={t("takeOut", { name: token })}
                      onRemove={() =>
                        change({ tokens: tokens.filter((each) => each !== token), typed, error: null })
                      }
                    >
                      {token}
                    </Chip>
                  </li>
                ))}
              </ul>
            )}
            <Input
              {...control}
              list={list}
              value={typed}
              onChange={(event) => {
                const text = event.target.value;
                // Chosen from the completions, not typed letter by letter.
                const isChosen =
                  suggestions.includes(text) &&
                  !(event.nativeEvent as InputEvent).inputType?.startsWith("insertText");
                change(
                  isChosen ? withDone({ tokens, typed: text }, isTaken) : withText(value, text, isTaken),
                );
              }}
              onPaste={(event) => {
                // A list has its own ends of names, which one line would lose.
                const text = event.clipboardData.getData("text/plain");
                if (!/[\n\t]/.test(text.trim())) return;
                event.preventDefault();
                change(withText(value, `${typed}${text.trim()}\n`, isTaken));
              }}
              onKeyDown={(event) => {
                if (event.key === "Enter" && typed.trim() !== "") {
                  event.preventDefault();
                  change(withDone(value, isTaken));
                } else if (event.key === "Backspace" && typed === "" && tokens.length > 0) {
                  event.preventDefault();
                  change({ tokens: tokens.slice(0, -1), typed: tokens.at(-1) ?? "", error: null });
                }
              }}
            />
            <datalist id={list}>
              {suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          </>
        )}
      </Field>
    </FieldErrors>
  );
}
