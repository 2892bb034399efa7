import { hatched } from "@/components/charts/hatch";
import type { SkillAxis } from "@/lib/cv/view/charts/skill-axis";
import { BAR_SIZE, LOOK_COLOURS, type SkillBar } from "./bar-style";

/** The bars as the server draws them: the same as `SkillBars`, for a reader who has no script or has not come near yet. */
export function SkillLines({ marks, axis }: { marks: readonly SkillBar[]; axis: SkillAxis }) {
  const x = (years: number) => `${(years / axis.end) * 100}%`;
  return (
    <svg width="100%" height="100%" aria-hidden="true" className="block overflow-visible">
      {axis.ticks.map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y2="100%" stroke="var(--color-line-2)" />
      ))}
      {marks.map(({ slug, look, stated, atMost }, row) => {
        const y = `${((row + 0.5) / marks.length) * 100}%`;
        const bar = { y, height: BAR_SIZE, rx: 2, transform: `translate(0 ${-BAR_SIZE / 2})` };
        return (
          <g key={slug}>
            {stated > 0 ? <rect {...bar} width={x(stated)} fill={LOOK_COLOURS[look]} /> : null}
            {atMost > stated ? (
              <rect {...bar} x={x(stated)} width={x(atMost - stated)} fill={hatched(look)} />
            ) : null}
          </g>
        );
      })}
      {axis.thresholds.map(({ slug, years }) => (
        <line
          key={slug}
          x1={x(years)}
          x2={x(years)}
          y2="100%"
          stroke="var(--color-mute)"
          strokeDasharray="3 3"
        />
      ))}
    </svg>
  );
}
