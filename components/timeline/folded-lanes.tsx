"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { LaneBars } from "@/components/charts/lane-bars";
import { Icon } from "@/components/ui/icon";
import { useFilteredCv } from "@/components/view/view-provider";
import type { TimeAxis } from "@/lib/cv/view/charts/time-axis";
import type { LaneFold } from "@/lib/cv/view/charts/timeline";
import { Lanes } from "./lanes";

/** Technologies with one and the same bar, in one line that opens. Without JavaScript it leads to the page that lists them. */
export function FoldedLanes({
  fold: { organisation, lanes },
  axis,
}: {
  fold: LaneFold;
  axis: TimeAxis | null;
}) {
  const t = useTranslations("timeline");
  const { words } = useFilteredCv();
  const [isOpen, setIsOpen] = useState(false);
  const [first] = lanes;
  if (first === undefined) return null;
  const label = t("folded", { count: lanes.length, organisation: organisation || "none" });
  return (
    <div>
      <div className="lane-grid lane">
        <a
          href="/technologies"
          aria-expanded={isOpen}
          onClick={(event) => {
            event.preventDefault();
            setIsOpen(!isOpen);
          }}
          className="lane-link lane-fold"
        >
          <Icon name="chevron" className={isOpen ? "rotate-180" : ""} />
          {label}
        </a>
        <span className="lane-years">
          {axis === null ? null : (
            <LaneBars track={{ category: "other", segments: first.track.segments }} axis={axis} />
          )}
        </span>
        <span className="lane-months">{words.exposure(first.track.exposure)}</span>
      </div>
      {isOpen ? <Lanes label={label} lanes={lanes} inView axis={axis} /> : null}
    </div>
  );
}
