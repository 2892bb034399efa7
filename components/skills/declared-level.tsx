import { useTranslations } from "next-intl";
import type { Level } from "@/lib/cv/model";
import type { Locale } from "@/lib/cv/vocabulary";
import { LevelBadge } from "./level-badge";

/** The declared level, or that there is none. */
export function DeclaredLevel({
  level,
  scale,
  lang,
}: {
  level: Level | null;
  scale: readonly Level[];
  lang: Locale;
}) {
  const t = useTranslations("technology");
  if (level !== null) return <LevelBadge level={level} scale={scale} lang={lang} />;
  return (
    <span className="inline-flex min-h-6 items-center rounded-full border border-dashed border-line px-2.5 text-xs whitespace-nowrap text-mute">
      {t("undeclared")}
    </span>
  );
}
