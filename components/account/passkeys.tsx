"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { wordsFor } from "@/lib/cv/words/words";
import { FormMessage } from "./form-message";
import { LabelledInput } from "./labelled-input";
import { ThrottledText } from "./throttled-text";

type Options = Parameters<typeof import("@simplewebauthn/browser").startRegistration>[0]["optionsJSON"];

export type ShownPasskey = {
  id: string;
  name: string;
  /** ISO 8601. */
  addedAt: string;
  usedAt: string | null;
};

export type PasskeyAnswer =
  | { status: "done" }
  /** The browser made none, or one that did not answer what was asked. */
  | { status: "failed" }
  | { status: "unavailable" }
  /** The current password was another one. */
  | { status: "refused" }
  | { status: "throttled"; seconds: number }
  | { status: "signedOut" };

export type PasskeyActions = {
  start: (password: unknown) => Promise<{ status: "ready"; options: Options } | PasskeyAnswer>;
  save: (made: unknown, name: unknown) => Promise<PasskeyAnswer>;
  remove: (id: string) => Promise<PasskeyAnswer>;
};

/** The owner's passkeys, and a form for another one. */
export function Passkeys({
  passkeys,
  actions,
}: {
  passkeys: readonly ShownPasskey[];
  actions: PasskeyActions;
}) {
  const t = useTranslations("account");
  const dates = new Intl.DateTimeFormat(wordsFor(useLocale()).tag, { dateStyle: "long", timeZone: "UTC" });
  const [answer, setAnswer] = useState<PasskeyAnswer | null>(null);
  const [isPending, startTransition] = useTransition();
  const day = (at: string) => dates.format(new Date(at));

  const add = (form: FormData) =>
    startTransition(async () => setAnswer(await make(form.get("password"), form.get("name"), actions)));

  return (
    <section
      aria-labelledby="passkeys"
      className="flex flex-col gap-4 rounded-panel border border-line bg-surface p-5"
    >
      <h2 id="passkeys" className="font-serif text-title">
        {t("passkeys")}
      </h2>
      <p className="text-ink-2">{t("passkeysLead")}</p>
      {answer === null ? null : (
        <FormMessage tone={answer.status === "done" ? "success" : "failure"}>
          {answer.status === "throttled" ? (
            <ThrottledText seconds={answer.seconds} />
          ) : (
            t(`passkeyAnswer.${answer.status}`)
          )}
        </FormMessage>
      )}
      {passkeys.length === 0 ? null : (
        <ul className="divide-y divide-line-2">
          {passkeys.map(({ id, name, addedAt, usedAt }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
              <span className="min-w-0 [overflow-wrap:anywhere]">
                <span className="font-medium">{name || t("passkeyNameless")}</span>
                <span className="block text-sm text-mute">
                  {usedAt === null
                    ? t("passkeyUnused", { added: day(addedAt) })
                    : t("passkeyUsed", { added: day(addedAt), used: day(usedAt) })}
                </span>
              </span>
              <Button
                disabled={isPending}
                onClick={() => startTransition(async () => setAnswer(await actions.remove(id)))}
                aria-label={t("passkeyRemoveNamed", { name: name || t("passkeyNameless") })}
              >
                {t("passkeyRemove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form action={add} className="flex flex-col gap-4">
        <LabelledInput
          id="passkeyName"
          name="name"
          label={t("passkeyName")}
          hint={t("passkeyNameHint")}
          maxLength={60}
        />
        <LabelledInput
          id="passkeyPassword"
          name="password"
          type="password"
          label={t("passkeyPassword")}
          autoComplete="current-password"
          maxLength={200}
          required
        />
        <Button type="submit" isBusy={isPending} className="self-start">
          {t("passkeyAdd")}
        </Button>
      </form>
    </section>
  );
}

async function make(
  password: unknown,
  name: unknown,
  { start, save }: PasskeyActions,
): Promise<PasskeyAnswer> {
  const { startRegistration } = await import("@simplewebauthn/browser");
  const started = await start(password);
  if (started.status !== "ready") return started;
  const made = await startRegistration({ optionsJSON: started.options }).catch(() => null);
  return made === null ? { status: "failed" } : save(made, name);
}
