import { useTranslations } from "next-intl";

/** Says that filters load pages for now. */
export function UnreachableIndex() {
  const t = useTranslations("view");
  return (
    <p
      role="status"
      className="fixed bottom-4 left-1/2 z-30 -translate-x-1/2 rounded-control border border-line bg-surface px-4 py-2 text-sm text-mute print:hidden"
    >
      {t("unreachable")}
    </p>
  );
}
