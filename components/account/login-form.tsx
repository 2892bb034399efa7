"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { FormMessage } from "./form-message";
import { LabelledInput } from "./labelled-input";
import { ThrottledText } from "./throttled-text";

export type LoginFailure =
  | { kind: "refused" }
  | { kind: "throttled"; seconds: number }
  /** The form was not sent by a page of this site. */
  | { kind: "otherSite" }
  /** The provider's answer did not open a session. */
  | { kind: "provider" };

export type LoginState = { email: string; failure: LoginFailure | null };

/** Works without JavaScript: the answer is then this page again, with the sentence and the typed address. */
export function LoginForm({
  action,
  back,
  failure,
}: {
  action: (state: LoginState, form: FormData) => Promise<LoginState>;
  /** Path to go to once signed in. */
  back: string;
  /** Of an attempt made elsewhere, before any made here. */
  failure: LoginFailure | null;
}) {
  const t = useTranslations("login");
  const [state, send, isPending] = useActionState(action, { email: "", failure });
  return (
    <form action={send} className="flex flex-col gap-4">
      {state.failure ? (
        <FormMessage tone="failure">
          {state.failure.kind === "throttled" ? (
            <ThrottledText seconds={state.failure.seconds} />
          ) : (
            t(state.failure.kind)
          )}
        </FormMessage>
      ) : null}
      <input type="hidden" name="back" value={back} />
      <LabelledInput
        id="email"
        name="email"
        type="email"
        label={t("email")}
        defaultValue={state.email}
        autoComplete="username"
        maxLength={254}
        required
      />
      <LabelledInput
        id="password"
        name="password"
        type="password"
        label={t("password")}
        autoComplete="current-password"
        maxLength={200}
        required
      />
      <Button look="accent" type="submit" disabled={isPending} className="justify-center">
        {t("submit")}
      </Button>
    </form>
  );
}
