"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** A page that could not be made, for whatever reason: the server's log has it. */
export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("states");
  return (
    <main id="content" role="alert">
      <title>{t("errorTitle")}</title>
      <EmptyState title={t("errorTitle")}>
        <p className="text-md text-ink-2">{t("error")}</p>
        <Button look="accent" onClick={retry}>
          {t("retry")}
        </Button>
      </EmptyState>
    </main>
  );
}
