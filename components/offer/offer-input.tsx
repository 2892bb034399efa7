"use client";

import { useTranslations } from "next-intl";
import { type DragEvent, useRef } from "react";
import { BUTTON } from "@/components/ui/button-class";
import { LONGEST_OFFER } from "@/lib/cv/offer/requirement";

/**
 * Where the offer is pasted or dropped. What is pasted is read at once, in the browser; the button is for what was typed,
 * and for browsers without JavaScript, which send the form.
 */
export function OfferInput({
  sent,
  read,
  action,
}: {
  sent: string;
  read: (text: string) => void;
  action: (form: FormData) => void;
}) {
  const t = useTranslations("offer");
  const field = useRef<HTMLTextAreaElement>(null);
  const readField = () => read(field.current?.value ?? "");

  async function readFile(file: File | undefined): Promise<void> {
    if (file === undefined) return;
    // Past this nothing is read of it: the sentence says that it is too long.
    const text = await file.slice(0, LONGEST_OFFER + 1).text();
    if (field.current !== null) field.current.value = text;
    read(text);
  }

  function drop(event: DragEvent): void {
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    void readFile(file);
  }

  return (
    <form
      action={action}
      className="mt-6"
      onSubmit={(event) => {
        event.preventDefault();
        readField();
      }}
    >
      <label htmlFor="offer" className="font-medium">
        {t("paste")}
      </label>
      <textarea
        ref={field}
        id="offer"
        name="offer"
        rows={7}
        defaultValue={sent}
        spellCheck={false}
        aria-describedby="offer-privacy"
        className="mt-2 block w-full rounded-panel border border-line bg-surface px-4 py-3 text-base placeholder:text-mute"
        placeholder={t("placeholder")}
        onPaste={() => setTimeout(readField)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <button type="submit" className={BUTTON.accent}>
          {t("compare")}
        </button>
        <label className={`needs-script cursor-pointer has-focus-visible:outline-2 ${BUTTON.plain}`}>
          {t("file")}
          <input
            type="file"
            accept=".txt,.md,.html,.htm,.json,text/plain,text/markdown,text/html,application/json"
            className="sr-only"
            onChange={(event) => void readFile(event.currentTarget.files?.[0])}
          />
        </label>
        <p id="offer-privacy" className="text-sm text-mute">
          <span className="needs-script">{t("private")}</span>
          <span className="needs-no-script">{t("sentOnly")}</span>
        </p>
      </div>
    </form>
  );
}
