"use client";

import { type PointerEvent, useRef } from "react";
import { useFilteredCv } from "@/components/view/view-provider";
import { yearOf } from "@/lib/cv/months";
import type { TimeAxis } from "@/lib/cv/view/charts/time-axis";
import { withPeriod } from "@/lib/cv/view/filter/edit-query";
import { type HeldYears, heldYears, type Years } from "./years";

/** How near to an end of the period a pointer takes hold of it, in pixels. */
const REACH = 12;

/**
 * Two ways to change the years of the filter: `drag`, for a pointer, which chooses when it lets go (a press on one year chooses
 * that year alone, or no longer), and `move`, for the keyboard, which chooses at once and is one step of the history until
 * `leave`. `years` are those of the filter, `held` those that the pointer draws meanwhile.
 */
export function useYearBrush(
  axis: TimeAxis,
  years: Years,
  held: HeldYears | null,
  setHeld: (held: HeldYears | null) => void,
) {
  const { show } = useFilteredCv();
  const moved = useRef(false);
  const first = yearOf(axis.start);
  const last = yearOf(axis.end);

  // An end of the axis is no bound, unless a single year is chosen.
  const choose = ({ from, to }: Years, history: "push" | "replace") =>
    show(
      (query) =>
        withPeriod(
          query,
          from === first && from !== to ? null : `${from}`,
          to === last && from !== to ? null : `${to}`,
        ),
      { history },
    );

  const placeOf = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const yearWidth = width / (last + 1 - first);
    const at = clientX - left;
    return {
      at,
      edge: (year: number) => (year - first) * yearWidth,
      year: Math.min(last, Math.max(first, first + Math.floor(at / yearWidth))),
    };
  };
  const take = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { at, edge, year } = placeOf(event);
    const { from, to } = years;
    if (Math.abs(at - edge(from)) < REACH) setHeld({ anchor: to, year: from, grown: true });
    else if (Math.abs(at - edge(to + 1)) < REACH) setHeld({ anchor: from, year: to, grown: true });
    else setHeld({ anchor: year, year, grown: false });
  };
  const letGo = () => {
    if (held === null) return;
    setHeld(null);
    const drawn = heldYears(held);
    if (drawn.from !== years.from || drawn.to !== years.to) choose(drawn, "push");
    else if (!held.grown) show((query) => withPeriod(query, null, null));
  };

  return {
    drag: {
      onPointerDown: take,
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (held === null) return;
        const { year } = placeOf(event);
        if (year !== held.year) setHeld({ ...held, year, grown: true });
      },
      onPointerUp: letGo,
      onPointerCancel: () => setHeld(null),
    },
    move: (to: Years) => {
      choose(to, moved.current ? "replace" : "push");
      moved.current = true;
    },
    leave: () => {
      moved.current = false;
    },
  };
}
