import Link from "next/link";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";

/** Before the first import. */
export function NoCv() {
  const t = useTranslations("states");
  return (
    <main id="content">
      <EmptyState title={t("noCvTitle")}>
        <p className="text-md text-ink-2">
          {t.rich("noCv", {
            editor: (chunks) => (
              <Link prefetch={false} href="/admin/import" className="text-ink underline underline-offset-4">
                {chunks}
              </Link>
            ),
          })}
        </p>
        <pre className="w-full overflow-x-auto rounded-control border border-line bg-surface p-4 font-mono">
          npm run -s cv -- import cv.md
        </pre>
      </EmptyState>
    </main>
  );
}
