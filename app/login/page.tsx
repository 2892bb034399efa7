import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FormMessage } from "@/components/account/form-message";
import { LoginForm } from "@/components/account/login-form";
import { PasskeySignIn } from "@/components/account/passkey-sign-in";
import { TopBar } from "@/components/shell/top-bar";
import { BUTTON } from "@/components/ui/button-class";
import { database } from "@/db/database";
import { safeRedirectPath } from "@/lib/auth/redirect-path";
import { currentOwner, sendsSession } from "@/lib/auth/session";
import { readEnv } from "@/lib/env";
import { readPasskeys } from "@/lib/queries/passkeys";
import { getPublicCv } from "@/lib/queries/public-cv";
import { askForPasskey, signIn, signInByPasskey } from "./actions";

/** How a session was ended on purpose: of this browser, or of all. */
const ENDINGS = ["here", "everywhere"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("login");
  return { title: t("title"), robots: { index: false } };
}

export default async function LoginPage({ searchParams }: PageProps<"/login">) {
  const { back: asked, error, ended: how } = await searchParams;
  const back = safeRedirectPath(asked);
  if ((await currentOwner()) !== null) redirect(back);
  const [t, current, passkeys, isOver] = await Promise.all([
    getTranslations("login"),
    getPublicCv(),
    database().then(readPasskeys),
    sendsSession(),
  ]);
  const ended = ENDINGS.find((ending) => ending === how) ?? (isOver ? "over" : null);
  return (
    <>
      <TopBar name={current?.cv.profile.name ?? "Parcours"} />
      <main id="content" className="mx-auto flex max-w-md flex-col gap-6 px-4 py-10 lg:py-20">
        <section className="flex flex-col gap-5 rounded-panel border border-line bg-surface p-6 lg:p-8">
          <header className="flex flex-col gap-1">
            <h1 className="font-serif text-figure">{t("title")}</h1>
            <p className="text-ink-2">{t("intro")}</p>
          </header>
          {ended === null || error !== undefined ? null : (
            <FormMessage tone="success">{t(`ended.${ended}`)}</FormMessage>
          )}
          <LoginForm
            action={signIn}
            back={back}
            failure={error === undefined ? null : { kind: "provider" }}
          />
          <PasskeySignIn
            isOffered={passkeys.length > 0}
            ask={askForPasskey}
            signIn={signInByPasskey}
            back={back}
          />
          {readEnv().oidc === null ? null : (
            // Not a form: browsers would hold the provider's page to this one's policy on forms.
            <a
              href={`/api/auth/signin/oidc?${new URLSearchParams({ back })}`}
              className={`${BUTTON.plain} min-h-11 justify-center`}
            >
              {t("openId")}
            </a>
          )}
        </section>
        <p className="px-1 text-sm text-mute">
          {t.rich("forgotten", {
            code: (chunks) => <code className="font-mono whitespace-nowrap text-ink-2">{chunks}</code>,
          })}
        </p>
        <p className="px-1">
          <Link href="/" prefetch={false} className="text-accent underline underline-offset-2">
            {t("toCv")}
          </Link>
        </p>
      </main>
    </>
  );
}
