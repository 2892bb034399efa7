import { useTranslations } from "next-intl";
import type { Level } from "@/lib/cv/model";
import type { LevelThrough } from "@/lib/cv/view/charts/skill-evidence";
import type { Locale } from "@/lib/cv/vocabulary";
import { LevelBadge } from "./level-badge";

/**
 * The declared level; lighter, that of a skill the technology shows ("Bases de données SQL"), which `named` names too;
 * nothing where there is none.
 */
export function DeclaredLevel({
  level,
  through,
  scale,
  lang,
  named = false,
}: {
  level: Level | null;
  through: LevelThrough | null;
  scale: readonly Level[];
  /** The language of the CV. */
  lang: Locale;
  named?: boolean;
}) {
  const t = useTranslations("technology");
  if (level !== null) return <LevelBadge level={level} scale={scale} lang={lang} />;
  if (through === null) return null;
  return (
    <span className="level level-through" title={t("through", { skill: through.skill })}>
      <span lang={lang}>{through.level.label}</span>
      {named ? (
        <span lang={lang}>&nbsp;· {through.skill}</span>
      ) : (
        <span className="sr-only">, {t("through", { skill: through.skill })}</span>
      )}
    </span>
  );
}
