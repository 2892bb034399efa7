"use client";

import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { FilterLink, OpenLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { plainText } from "@/lib/cv/markdown-text";
import { type CareerStep, careerOf } from "@/lib/cv/view/charts/career";
import { toggleValue } from "@/lib/cv/view/filter/edit-query";
import { CareerStrip } from "./career-strip";

/** Experiences shown before one asks for the others; a phone shows fewer (`.career-steps`). */
const FIRST_STEPS = 6;
const FIRST_ON_PHONE = 1;

/** Where the person worked and when, and when not; each experience filters by its organisation and says what it was. */
export function CareerPanel() {
  const t = useTranslations("career");
  const { index, open } = useDashboard();
  const career = careerOf(index);
  const all = open.includes("career");
  if (career.length === 0) return null;
  return (
    <Panel id="career" title={t("title")}>
      <CareerStrip />
      <ol className="career-steps" data-first={all ? undefined : ""}>
        {(all ? career : career.slice(0, FIRST_STEPS)).map((step) => (
          <Step key={step.experience.slug} step={step} />
        ))}
      </ol>
      {career.length > FIRST_ON_PHONE && !all ? (
        <OpenLink
          part="career"
          className={`mx-5 mb-3 inline-flex min-h-6 text-sm text-ink-2 underline underline-offset-4 hover:text-ink print:hidden ${
            career.length > FIRST_STEPS ? "" : "md:hidden"
          }`}
        >
          {t("all", { count: career.length })}
        </OpenLink>
      ) : null}
    </Panel>
  );
}

function Step({ step: { experience, orgSlug, months, gap } }: { step: CareerStep }) {
  const t = useTranslations("career");
  const { index, query, words } = useDashboard();
  const { organisation, role, summary } = experience;
  const lang = index.cv.profile.locale;
  return (
    <li>
      <span className="tabular-nums">
        {words.period(experience) || t("undated")}
        {months > 0 ? <span className="text-mute"> · {words.duration(months)}</span> : null}
      </span>
      <span lang={lang}>
        {organisation === "" ? null : (
          <FilterLink
            // For the pointer: the strip above and the facet of organisations are what Tab leads to.
            tabIndex={-1}
            to={(current) => toggleValue(current, "org", orgSlug)}
            aria-current={query.org.includes(orgSlug) ? "true" : undefined}
            className="font-semibold text-ink hover:underline aria-current:underline"
          >
            {organisation}
          </FilterLink>
        )}
        {organisation === "" || role === "" ? "" : " · "}
        {role}
      </span>
      <span className="text-sm text-mute tabular-nums">
        {gap === null
          ? null
          : t("gap", {
              length: words.duration(gap.end - gap.start + 1),
              until: gap.before ? "next" : "today",
            })}
      </span>
      {summary === "" ? null : (
        // A CV that describes no project has this to read.
        <details className="career-about" open={index.projects.length === 0}>
          <summary>
            {t("about")}
            <span className="sr-only"> ({organisation || role})</span>
          </summary>
          <p lang={lang}>{plainText(summary)}</p>
        </details>
      )}
    </li>
  );
}
