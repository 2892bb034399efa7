import { useTranslations } from "next-intl";
import type { ParseWarning, ParseWarningReason } from "@/lib/url/read-query";

const MESSAGES = {
  "unknown-parameter": "ignoredUnknownParameter",
  "unknown-value": "ignoredUnknownValue",
  unreadable: "ignoredUnreadable",
  reversed: "ignoredReversed",
  repeated: "ignoredRepeated",
  "too-many": "ignoredTooMany",
  "too-long": "ignoredTooLong",
} as const satisfies Record<ParseWarningReason, string>;

/** Names what the address asked for and the CV does not have. */
export function UrlWarnings({ ignored }: { ignored: readonly ParseWarning[] }) {
  const t = useTranslations("view");
  if (ignored.length === 0) return null;
  return (
    <div role="status" className="rounded-control border border-line bg-hit/60 px-4 py-2 text-sm">
      <p>{t("ignored", { count: ignored.length })}</p>
      <ul className="list-disc pl-5">
        {ignored.map(({ parameter, value, reason }) => (
          <li key={`${parameter} ${value} ${reason}`} className="[overflow-wrap:anywhere]">
            {t(MESSAGES[reason], { parameter, value })}
          </li>
        ))}
      </ul>
    </div>
  );
}
