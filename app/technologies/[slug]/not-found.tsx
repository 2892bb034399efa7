import Link from "next/link";
import { useTranslations } from "next-intl";
import { BUTTON } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";

/** A technology that the CV does not name: says where to go. */
export default function TechnologyNotFoundPage() {
  const t = useTranslations("states");
  return (
    <main id="content">
      <EmptyState title={t("technologyNotFoundTitle")}>
        <p className="text-md text-ink-2">{t("technologyNotFound")}</p>
        <div className="flex flex-wrap gap-3">
          <Link href="/technologies" prefetch={false} className={BUTTON.accent}>
            {t("allTechnologies")}
          </Link>
          <Link href="/" className={BUTTON.plain}>
            {t("home")}
          </Link>
        </div>
      </EmptyState>
    </main>
  );
}
