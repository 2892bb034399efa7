import type { Metadata } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { BUTTON } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("states");
  return { title: t("notFoundTitle") };
}

export default function NotFoundPage() {
  const t = useTranslations("states");
  return (
    <main id="content">
      <EmptyState title={t("notFoundTitle")}>
        <p className="text-md text-ink-2">{t("notFound")}</p>
        <Link href="/" className={BUTTON.accent}>
          {t("home")}
        </Link>
      </EmptyState>
    </main>
  );
}
