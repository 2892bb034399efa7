import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { signOut } from "@/app/login/actions";
import { BUTTON } from "@/components/ui/button-class";
import { requireOwner } from "@/lib/auth/require-owner";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin");
  return { title: t("title"), robots: { index: false } };
}

export default async function AdminPage() {
  await requireOwner();
  const t = await getTranslations("admin");
  return (
    <main id="content" className="mx-auto flex max-w-3xl flex-col items-start gap-4 px-4 py-10">
      <h1 className="font-serif text-figure">{t("title")}</h1>
      <form action={signOut}>
        <button type="submit" className={BUTTON.plain}>
          {t("signOut")}
        </button>
      </form>
    </main>
  );
}
