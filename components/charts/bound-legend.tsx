import { useTranslations } from "next-intl";
import { hatched } from "./hatch";

/** What solid and hatched mean, in the hatch of that name. */
export function BoundLegend({ hatch }: { hatch: string }) {
  const t = useTranslations("skills");
  return (
    <ul className="flex flex-wrap gap-x-4 text-xs text-mute">
      {(
        [
          ["stated", "var(--color-ink-2)"],
          ["inherited", hatched(hatch)],
        ] as const
      ).map(([name, fill]) => (
        <li key={name} className="flex items-center gap-1.5">
          <svg width="20" height="8" aria-hidden="true">
            <rect width="20" height="8" rx="2" fill={fill} />
          </svg>
          {t(name)}
        </li>
      ))}
    </ul>
  );
}
