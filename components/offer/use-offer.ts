"use client";

import { useCallback, useMemo, useState } from "react";
import type { Cv } from "@/lib/cv/model";
import {
  type Comparison,
  compareRequirements,
  isComparable,
  NO_READING,
  readAskFor,
  readOffer,
} from "@/lib/cv/offer/comparison";
import type { OfferReading, Requirement } from "@/lib/cv/offer/requirement";
import { type CvIndex, indexCv } from "@/lib/cv/view/filter/index-cv";
import type { Locale } from "@/lib/cv/vocabulary";

type Asked = { requirements: readonly Requirement[]; reading: Omit<OfferReading, "requirements"> };

export type Offer = {
  index: CvIndex;
  comparison: Comparison;
  isComparable: boolean;
  /** Reads another offer in the place of this one. */
  read: (text: string) => void;
  /** Changes one requirement, or takes it out; the address follows. */
  correct: (requirement: Requirement, corrected: Requirement | null) => void;
  /** Says what a name that was not understood stands for; null is nothing. */
  understand: (text: string, corrected: Requirement | null) => void;
};

/** The comparison that the page shows, computed where it is shown: nothing is sent. */
export function useOffer(cv: Cv, today: string, ask: string, sent: string | null, locale: Locale): Offer {
  const index = useMemo(() => indexCv(cv, today), [cv, today]);
  const fromAddress = useMemo(() => readAskFor(index, ask), [index, ask]);
  const [asked, setAsked] = useState<Asked>(() => {
    if (sent !== null) return splitReading(readOffer(index, sent));
    return { requirements: fromAddress.requirements, reading: NO_READING };
  });
  const comparison = useMemo(
    () => compareRequirements(index, asked.requirements, asked.reading, locale),
    [index, asked, locale],
  );

  const show = useCallback(
    (next: Asked) => {
      setAsked(next);
      const written = compareRequirements(index, next.requirements, next.reading, locale).ask;
      const search =
        written === ""
          ? ""
          : `?ask=${encodeURIComponent(written).replace(/%(2C|7C|40|21)/g, decodeURIComponent)}`;
      window.history.replaceState(null, "", `/offer${search}`);
    },
    [index, locale],
  );

  return {
    index,
    comparison: {
      ...comparison,
      ignored: sent === null && asked.reading === NO_READING ? fromAddress.ignored : [],
    },
    isComparable: isComparable(index),
    read: (text) => show(splitReading(readOffer(index, text))),
    correct: (requirement, corrected) =>
      show({
        ...asked,
        requirements: asked.requirements.flatMap((each) =>
          isSameRequirement(each, requirement) ? (corrected ?? []) : each,
        ),
      }),
    understand: (text, corrected) =>
      show({
        requirements: corrected === null ? asked.requirements : [...asked.requirements, corrected],
        reading: {
          ...asked.reading,
          notUnderstood: asked.reading.notUnderstood.filter((each) => each.text !== text),
        },
      }),
  };
}

function splitReading({ requirements, ...reading }: OfferReading): Asked {
  return { requirements, reading };
}

function isSameRequirement(a: Requirement, b: Requirement): boolean {
  const slugs = ({ anyOf }: Requirement) => anyOf.map(({ slug }) => slug).join("|");
  return slugs(a) === slugs(b) && (a.strength === "excluded") === (b.strength === "excluded");
}
