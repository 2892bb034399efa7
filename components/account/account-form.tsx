"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { FormMessage } from "./form-message";
import { LabelledInput } from "./labelled-input";
import { ThrottledText } from "./throttled-text";

export type AccountAnswer =
  | { status: "saved" }
  /** Nothing was typed that differs. */
  | { status: "unchanged" }
  | { status: "invalid"; fields: ("email" | "newPassword")[] }
  /** The present password was another one. */
  | { status: "refused" }
  | { status: "throttled"; seconds: number }
  | { status: "signedOut" };

/** `email` is what was typed last; `hadNewPassword`, whether a new password was typed with it, which is never sent back. */
export type AccountState = { email: string; hadNewPassword: boolean; answer: AccountAnswer | null };

/** E-mail and password of the owner; works without JavaScript. */
export function AccountForm({
  action,
  email,
}: {
  action: (state: AccountState, form: FormData) => Promise<AccountState>;
  email: string;
}) {
  const t = useTranslations("account");
  const [{ email: typed, hadNewPassword, answer }, send, isPending] = useActionState(action, {
    email,
    hadNewPassword: false,
    answer: null,
  });
  const mustRetype = hadNewPassword && answer !== null && answer.status !== "saved";
  const isWrong = (field: "email" | "newPassword") =>
    answer?.status === "invalid" && answer.fields.includes(field);
  return (
    <form action={send} className="flex flex-col gap-4 rounded-panel border border-line bg-surface p-5">
      <AnswerMessage answer={answer} />
      <LabelledInput
        id="email"
        name="email"
        type="email"
        label={t("email")}
        defaultValue={typed}
        error={isWrong("email") ? t("emailWrong") : undefined}
        autoComplete="username"
        maxLength={254}
        required
      />
      <LabelledInput
        id="newPassword"
        name="newPassword"
        type="password"
        label={t("newPassword")}
        hint={t("newPasswordHint")}
        error={
          isWrong("newPassword") ? t("newPasswordWrong") : mustRetype ? t("retypeNewPassword") : undefined
        }
        autoComplete="new-password"
        minLength={12}
        maxLength={200}
      />
      <LabelledInput
        id="currentPassword"
        name="currentPassword"
        type="password"
        label={t("currentPassword")}
        error={answer?.status === "refused" ? t("currentPasswordWrong") : undefined}
        autoComplete="current-password"
        maxLength={200}
        required
      />
      <Button look="accent" type="submit" disabled={isPending} className="self-start">
        {t("save")}
      </Button>
    </form>
  );
}

function AnswerMessage({ answer }: { answer: AccountAnswer | null }) {
  const t = useTranslations("account");
  if (answer === null) return null;
  if (answer.status === "unchanged") return <FormMessage tone="failure">{t("unchanged")}</FormMessage>;
  if (answer.status === "saved") return <FormMessage tone="success">{t("saved")}</FormMessage>;
  return (
    <FormMessage tone="failure">
      {answer.status === "throttled" ? <ThrottledText seconds={answer.seconds} /> : null}
      {answer.status === "invalid" || answer.status === "refused" ? t("notSaved") : null}
      {answer.status === "signedOut"
        ? t.rich("signedOut", {
            link: (chunks) => (
              <a href="/login?back=/admin/account" className="underline underline-offset-2">
                {chunks}
              </a>
            ),
          })
        : null}
    </FormMessage>
  );
}
