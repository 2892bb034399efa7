import { useTranslations } from "next-intl";
import { BAR } from "./lane-bars";

/** What solid and hatched mean. */
export function BoundLegend() {
  const t = useTranslations("skills");
  return (
    <ul className="flex flex-wrap gap-x-4 text-xs text-mute">
      {(["stated", "inherited"] as const).map((kind) => (
        <li key={kind} className="flex items-center gap-1.5">
          <span aria-hidden="true" className={`${BAR[kind]} inline-block w-5 text-ink-2`} />
          {t(kind)}
        </li>
      ))}
    </ul>
  );
}
