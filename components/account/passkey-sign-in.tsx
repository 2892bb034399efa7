"use client";

import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { FormMessage } from "./form-message";

type Options = Parameters<typeof import("@simplewebauthn/browser").startAuthentication>[0]["optionsJSON"];

/** Signs in with what the device or its password manager keeps for this site. */
export function PasskeySignIn({
  isOffered,
  ask,
  signIn,
  back,
}: {
  /** Whether the owner has a passkey. The last one can go while its answer is on the way: its refusal is still said. */
  isOffered: boolean;
  ask: () => Promise<Options | null>;
  /** Leads away when it lets in. */
  signIn: (answer: unknown, back: string) => Promise<void>;
  back: string;
}) {
  const t = useTranslations("login");
  const [hasFailed, setHasFailed] = useState(false);
  const [isPending, startTransition] = useTransition();
  const send = () =>
    startTransition(async () => {
      setHasFailed(false);
      const { startAuthentication } = await import("@simplewebauthn/browser");
      const options = await ask();
      const answer = options && (await startAuthentication({ optionsJSON: options }).catch(() => null));
      if (answer) await signIn(answer, back);
      setHasFailed(true);
    });
  if (!isOffered && !hasFailed) return null;
  return (
    <div className="flex flex-col gap-3">
      {hasFailed ? <FormMessage tone="failure">{t("passkeyFailed")}</FormMessage> : null}
      {isOffered ? (
        <Button onClick={send} isBusy={isPending} className="min-h-11 justify-center">
          {t("passkey")}
        </Button>
      ) : null}
    </div>
  );
}
