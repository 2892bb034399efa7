import { useTranslations } from "next-intl";
import type { Level } from "@/lib/cv/model";
import type { LevelThrough } from "@/lib/cv/view/charts/skill-evidence";
import type { Locale } from "@/lib/cv/vocabulary";
import { LevelBadge } from "./level-badge";

const NOT_ITS_OWN =
  "inline-flex min-h-6 items-center rounded-full border border-dashed border-line px-2.5 text-xs whitespace-nowrap";

/**
 * The declared level; lighter, that of a skill the technology shows ("Bases de données SQL"), which `named` names too; or
 * that there is none.
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
  if (through === null) return <span className={`${NOT_ITS_OWN} text-mute`}>{t("undeclared")}</span>;
  return (
    <span className={`${NOT_ITS_OWN} text-ink-2`} title={t("through", { skill: through.skill })}>
      <span lang={lang}>{through.level.label}</span>
      {named ? (
        <span lang={lang}>&nbsp;· {through.skill}</span>
      ) : (
        <span className="sr-only">, {t("through", { skill: through.skill })}</span>
      )}
    </span>
  );
}
