import { useTranslations } from "next-intl";
import type { Level } from "@/lib/cv/model";
import { LevelBadge } from "./level-badge";

/** The declared level, or that there is none. */
export function DeclaredLevel({ level, scale }: { level: Level | null; scale: readonly Level[] }) {
  const t = useTranslations("technology");
  if (level !== null) return <LevelBadge level={level} scale={scale} />;
  return (
    <span className="inline-flex min-h-6 items-center rounded-full border border-dashed border-line px-2.5 text-xs whitespace-nowrap text-mute">
      {t("undeclared")}
    </span>
  );
}
