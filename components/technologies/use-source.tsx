import { useTranslations } from "next-intl";
import { CATEGORY_INK } from "@/components/charts/category-ink";
import { BAR } from "@/components/charts/lane-bars";
import type { SegmentKind } from "@/lib/cv/view/charts/track-segments";
import type { UseEvidence } from "@/lib/cv/view/evidence/technology-evidence";
import type { Category } from "@/lib/cv/vocabulary";

/** A piece of a bar, as the chart draws it, for the words beside it. */
export function UseSwatch({ kind, category }: { kind: SegmentKind; category: Category }) {
  return (
    <span aria-hidden="true" className={`relative inline-block h-4 w-6 shrink-0 ${CATEGORY_INK[category]}`}>
      <span className={`absolute inset-x-0 ${BAR[kind]}`} />
    </span>
  );
}

/** How the CV knows when a technology was used in a project. */
export function useSource(): (use: UseEvidence) => string {
  const t = useTranslations("technology");
  return ({ kind, project }) => {
    if (kind === "stated") return t("stated");
    if (kind === "evaluated") return t("evaluatedPeriod");
    return t(project.datesInherited ? "inheritedFromMission" : "inheritedFromProject");
  };
}
