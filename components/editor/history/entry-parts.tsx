import { useLocale } from "next-intl";
import type { EntryPart } from "@/lib/cv/differences/entry";
import { differenceWords } from "@/lib/cv/differences/words";

/** All that an entry says, for one that was added or removed: its fields that say something, then its parts. */
export function EntryParts({
  parts,
  mark: Mark,
}: {
  parts: readonly EntryPart[];
  mark: "ins" | "del" | "div";
}) {
  const words = differenceWords(useLocale());
  return (
    <Mark className="block rounded-control border border-line bg-paper px-3 py-2 text-sm no-underline">
      {parts.map(({ noun, name, fields }, at) => (
        // Parts never change places.
        <div key={`${at} ${name}`} className={at === 0 ? undefined : "mt-2 border-t border-line-2 pt-2"}>
          <p className="font-medium [overflow-wrap:anywhere]">{words.entry({ noun, name, path: [] })}</p>
          {Object.entries(fields)
            .filter(([field, value]) => value !== name && isSaid(field, value))
            .map(([field, value]) => (
              <p key={field} className="text-ink-2 [overflow-wrap:anywhere] whitespace-pre-wrap">
                <span className="text-mute">{words.field(noun, field)} · </span>
                {words.value(field, value)}
              </p>
            ))}
        </div>
      ))}
    </Mark>
  );
}

function isSaid(field: string, value: unknown): boolean {
  if (value === "" || value === null || value === undefined || field === "kind") return false;
  if (field === "hidden") return value === true;
  return typeof value !== "object" || Object.keys(value).length > 0;
}
