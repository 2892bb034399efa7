import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountForm } from "@/components/account/account-form";
import { Passkeys } from "@/components/account/passkeys";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { SignOutForm } from "@/components/editor/shell/sign-out-form";
import { Button } from "@/components/ui/button";
import { database } from "@/db/database";
import { requireOwner } from "@/lib/auth/require-owner";
import { readPasskeys } from "@/lib/queries/passkeys";
import { deletePasskey, saveAccount, savePasskey, signOutEverywhere, startPasskey } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account");
  return { title: t("title") };
}

export default async function AccountPage() {
  const owner = await requireOwner("/admin/account");
  const [t, passkeys] = await Promise.all([getTranslations("account"), database().then(readPasskeys)]);
  return (
    <EditorPage title={t("title")}>
      <div className="flex max-w-xl flex-col gap-5">
        {owner.passwordMade ? (
          <p className="rounded-control border border-line bg-hit px-3 py-2.5 text-ink">
            {t("passwordMade")}
          </p>
        ) : null}
        <AccountForm action={saveAccount} email={owner.email} />
        <Passkeys
          passkeys={passkeys.map(({ id, name, addedAt, usedAt }) => ({ id, name, addedAt, usedAt }))}
          actions={{ start: startPasskey, save: savePasskey, remove: deletePasskey }}
        />
        <section
          aria-labelledby="sessions"
          className="flex flex-col items-start gap-3 rounded-panel border border-line bg-surface p-5"
        >
          <h2 id="sessions" className="font-serif text-title">
            {t("sessions")}
          </h2>
          <p className="text-ink-2">{t("sessionsLead")}</p>
          <SignOutForm signOut={signOutEverywhere}>
            <Button type="submit">{t("endSessions")}</Button>
          </SignOutForm>
        </section>
      </div>
    </EditorPage>
  );
}
