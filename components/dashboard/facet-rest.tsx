"use client";

import { useTranslations } from "next-intl";
import { OpenLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";

/** Shows the values that a long facet leaves out, or leaves them out again. */
export function FacetRest({ part, count }: { part: "tech" | "org"; count: number }) {
  const t = useTranslations("filters");
  const { open } = useDashboard();
  return (
    <OpenLink
      part={part}
      className="mt-1 ml-[1.625rem] inline-flex min-h-6 text-mute underline underline-offset-4 hover:text-ink"
    >
      {open.includes(part) ? t("less") : t("more", { count })}
    </OpenLink>
  );
}
