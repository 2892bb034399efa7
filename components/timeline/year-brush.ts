"use client";

import { type PointerEvent, useRef, useState } from "react";
import { useDashboard } from "@/components/dashboard/view-provider";
import { yearOf } from "@/lib/cv/months";
import { withPeriod } from "@/lib/cv/view/edit-query";
import type { TimeAxis } from "@/lib/cv/view/time-axis";

/** How near to an end of the period a pointer takes hold of it, in pixels. */
const REACH = 12;

/** A span of years that a pointer holds at `year`; `grown` once it is more than a press on one year. */
type Held = { anchor: number; year: number; grown: boolean };

/**
 * The period of the filter as years of the axis, both included, and two ways to change it: `drag`, for a pointer, which
 * chooses when it lets go (a press on one year chooses that year alone, or no longer), and `move`, for the keyboard, which
 * chooses at once and is one step of the history until `leave`.
 */
export function useYearBrush(axis: TimeAxis) {
  const { query, show } = useDashboard();
  const [held, setHeld] = useState<Held | null>(null);
  const moved = useRef(false);
  const first = yearOf(axis.start);
  const last = yearOf(axis.end);

  const within = (year: number) => Math.min(last, Math.max(first, year));
  const filtered = {
    from: query.from === null ? first : within(Number(query.from.slice(0, 4))),
    to: query.to === null ? last : within(Number(query.to.slice(0, 4))),
  };
  const years =
    held === null
      ? filtered
      : { from: Math.min(held.anchor, held.year), to: Math.max(held.anchor, held.year) };

  // An end of the axis is no bound, unless a single year is chosen.
  const choose = ({ from, to }: typeof years, history: "push" | "replace") =>
    show(
      withPeriod(
        query,
        from === first && from !== to ? null : `${from}`,
        to === last && from !== to ? null : `${to}`,
      ),
      { history },
    );

  const hold = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const { at, edge, year } = placeOf(event);
    const { from, to } = filtered;
    if (Math.abs(at - edge(from)) < REACH) setHeld({ anchor: to, year: from, grown: true });
    else if (Math.abs(at - edge(to + 1)) < REACH) setHeld({ anchor: from, year: to, grown: true });
    else setHeld({ anchor: year, year, grown: false });
  };
  const letGo = () => {
    if (held === null) return;
    setHeld(null);
    const same = years.from === filtered.from && years.to === filtered.to;
    if (!same) choose(years, "push");
    else if (!held.grown) show(withPeriod(query, null, null));
  };
  const placeOf = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const yearWidth = width / (last + 1 - first);
    const at = clientX - left;
    return {
      at,
      edge: (year: number) => (year - first) * yearWidth,
      year: within(first + Math.floor(at / yearWidth)),
    };
  };

  return {
    years,
    chosen: held !== null || query.from !== null || query.to !== null,
    drag: {
      onPointerDown: hold,
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const year = held === null ? null : placeOf(event).year;
        if (held !== null && year !== null && year !== held.year) setHeld({ ...held, year, grown: true });
      },
      onPointerUp: letGo,
      onPointerCancel: () => setHeld(null),
    },
    move: (bound: "from" | "to", year: number) => {
      const to = bound === "from" ? Math.min(year, years.to) : Math.max(year, years.from);
      choose({ ...years, [bound]: to }, moved.current ? "replace" : "push");
      moved.current = true;
    },
    leave: () => {
      moved.current = false;
    },
  };
}
