import { useLocale, useTranslations } from "next-intl";
import { wordsFor } from "@/lib/cv/words/words";

/** Each day with all that was read of it, the newest first, and a bar as long as the busiest day allows. */
export function ReadsByDay({ days }: { days: readonly { day: string; count: number }[] }) {
  const t = useTranslations("editor.readers");
  const dates = new Intl.DateTimeFormat(wordsFor(useLocale()).tag, {
    day: "numeric",
    month: "short",
    weekday: "short",
    timeZone: "UTC",
  });
  const most = Math.max(1, ...days.map(({ count }) => count));
  return (
    <section
      aria-labelledby="by-day"
      className="flex flex-col gap-3 rounded-panel border border-line bg-surface p-5"
    >
      <h2 id="by-day" className="font-serif text-title">
        {t("byDay")}
      </h2>
      <ul className="flex flex-col gap-1">
        {days.map(({ day, count }) => (
          <li key={day} className="flex items-center gap-3 text-sm">
            <time dateTime={day} className="w-28 shrink-0 text-ink-2">
              {dates.format(new Date(day))}
            </time>
            <span aria-hidden="true" className="h-3 min-w-0 flex-1">
              <span
                className="block h-full rounded-sm bg-accent forced-colors:bg-[CanvasText]"
                style={{ width: `${(100 * count) / most}%` }}
              />
            </span>
            <span className="w-12 shrink-0 text-right tabular-nums">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
