"use client";

import { useTranslations } from "next-intl";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { withPeriod } from "@/lib/cv/view/filter/edit-query";
import { QueryFields } from "./query-fields";

/** The years of the career, as many bars as years: a bar chooses its year, two lists choose a span. */
export function PeriodFacet() {
  const t = useTranslations("filters");
  const { view, query, show } = useDashboard();
  const { years } = view;
  const first = years[0];
  const last = years.at(-1);
  // With one year there is nothing to choose.
  if (!first || !last || first === last) return null;
  const highest = Math.max(1, ...years.map(({ count }) => count));
  const from = query.from ? Number(query.from.slice(0, 4)) : null;
  const to = query.to ? Number(query.to.slice(0, 4)) : null;

  return (
    <section aria-labelledby="facet-period">
      <div className="flex items-baseline justify-between">
        <h3 id="facet-period" className="text-sm font-semibold">
          {t("period")}
        </h3>
        <span className="text-sm text-mute tabular-nums">
          {first.year} – {last.year}
        </span>
      </div>
      <ol aria-label={t("histogram")} className="mt-2 flex h-12 items-stretch gap-px">
        {years.map(({ year, count }) => {
          const inside = (from === null || year >= from) && (to === null || year <= to);
          const only = from === year && to === year;
          return (
            <li key={year} className="flex grow">
              <FilterLink
                // Too narrow for a target of its own (WCAG 2.5.8): the lists below do the same, and Tab leads to them.
                tabIndex={-1}
                to={(current) =>
                  only ? withPeriod(current, null, null) : withPeriod(current, `${year}`, `${year}`)
                }
                aria-current={only ? "true" : undefined}
                title={t("yearProjects", { year: `${year}`, count })}
                className={inside ? "year-bar" : "year-bar year-outside"}
                style={{
                  backgroundSize: `100% ${count === 0 ? "2px" : `${Math.max(10, (count / highest) * 100)}%`}`,
                }}
              />
            </li>
          );
        })}
      </ol>
      <form action="/" method="get" className="mt-2 flex flex-wrap items-center gap-2 text-sm text-mute">
        <QueryFields query={withPeriod(query, null, null)} />
        <YearChoice
          name="from"
          label={t("periodFrom")}
          any={t("start")}
          years={years.map(({ year }) => year)}
          chosen={query.from}
          onChoose={(year) =>
            show(withPeriod(query, year, query.to && year && query.to < year ? year : query.to))
          }
        />
        <YearChoice
          name="to"
          label={t("periodTo")}
          any={t("end")}
          years={years.map(({ year }) => year)}
          chosen={query.to}
          onChoose={(year) =>
            show(withPeriod(query, query.from && year && year < query.from ? year : query.from, year))
          }
        />
        <button type="submit" className="needs-no-script underline underline-offset-4">
          {t("apply")}
        </button>
      </form>
    </section>
  );
}

function YearChoice({
  name,
  label,
  any,
  years,
  chosen,
  onChoose,
}: {
  name: string;
  label: string;
  any: string;
  years: readonly number[];
  chosen: string | null;
  onChoose: (year: string | null) => void;
}) {
  // A month, or a year outside the career, can come from the address: it is offered as it is.
  const options = years.map(String);
  if (chosen !== null && !options.includes(chosen)) options.push(chosen);
  return (
    <label className="flex items-center gap-2">
      {label}
      <select
        name={name}
        value={chosen ?? ""}
        onChange={(event) => onChoose(event.target.value || null)}
        className="h-7 rounded-control border border-line bg-surface px-1.5 text-ink tabular-nums"
      >
        <option value="">{any}</option>
        {options.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
