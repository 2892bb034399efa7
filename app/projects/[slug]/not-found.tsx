import Link from "next/link";
import { useTranslations } from "next-intl";
import { BUTTON } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";

/** A project that was renamed, removed or never was: says where to go. */
export default function ProjectNotFoundPage() {
  const t = useTranslations("states");
  return (
    <main id="content">
      <EmptyState title={t("projectNotFoundTitle")}>
        <p className="text-md text-ink-2">{t("projectNotFound")}</p>
        <Link href="/" className={BUTTON.accent}>
          {t("home")}
        </Link>
      </EmptyState>
    </main>
  );
}
