"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo, useSyncExternalStore } from "react";

const never = () => () => {};

/** How moments are written for this reader. */
export type Clock = {
  /** Whether it is the clock of the reader; before the scripts run it is that of UTC. */
  isLocal: boolean;
  /** `2026-11-26`, the day of a moment on this clock. */
  dayOf: (at: string) => string;
  day: (at: string) => string;
  time: (at: string) => string;
  dateTime: (at: string) => string;
};

/** The clock and the date order of the reader's own browser; the server and the first paint write UTC. */
export function useClock(): Clock {
  const locale = useLocale();
  const isLocal = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return useMemo(() => {
    const own = isLocal ? navigator.languages.find((language) => language.startsWith(locale)) : undefined;
    const zone = isLocal ? {} : { timeZone: "UTC" };
    const written = (options: Intl.DateTimeFormatOptions, language: string = own ?? locale) => {
      const format = new Intl.DateTimeFormat(language, { ...options, ...zone });
      return (at: string) => format.format(new Date(at));
    };
    return {
      isLocal,
      // Swedish dates are those of ISO 8601.
      dayOf: written({ dateStyle: "short" }, "sv"),
      day: written({ dateStyle: "full" }),
      time: written({ timeStyle: "short" }),
      dateTime: written({ dateStyle: "long", timeStyle: "short" }),
    };
  }, [isLocal, locale]);
}

/** A moment with its date. @param at ISO 8601, in UTC. */
export function LocalDateTime({ at }: { at: string }) {
  const t = useTranslations("editor.revisions");
  const clock = useClock();
  const shown = clock.dateTime(at);
  return <time dateTime={at}>{clock.isLocal ? shown : t("utc", { time: shown })}</time>;
}
