import { yearOf } from "@/lib/cv/months";
import type { ProjectPlace } from "@/lib/cv/view/filter/project-place";
import type { Words } from "@/lib/cv/words/words";

/** The experiences on one line of years, this project's own filled in. The list under it says the same in words. */
export function CareerBand({ place, words }: { place: ProjectPlace; words: Words }) {
  const { career } = place;
  if (career.length === 0) return null;
  const start = Math.min(...career.map(({ interval }) => interval.start));
  const end = Math.max(...career.map(({ interval }) => interval.end)) + 1;
  const share = (months: number) => `${(months / (end - start)) * 100}%`;
  return (
    <>
      <div aria-hidden="true" className="relative mt-3 h-3 rounded-full bg-line-2">
        {career.map(({ experience, interval, current }) => (
          <span
            key={experience.slug}
            className={`absolute inset-y-0 min-w-1 rounded-full ${current ? "bg-accent" : "bg-line"}`}
            style={{ left: share(interval.start - start), width: share(interval.end + 1 - interval.start) }}
          />
        ))}
      </div>
      <div aria-hidden="true" className="mt-1 flex justify-between text-xs text-mute tabular-nums">
        <span>{yearOf(start)}</span>
        <span>{yearOf(end - 1)}</span>
      </div>
      <ul className="mt-2 text-sm text-ink-2">
        {career.map(({ experience, current }) => (
          <li
            key={experience.slug}
            aria-current={current ? "true" : undefined}
            className={current ? "font-semibold text-ink" : ""}
          >
            {experience.organisation}{" "}
            <span className="text-mute tabular-nums">{words.period(experience)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
