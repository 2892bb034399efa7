"use client";

import { useRef } from "react";
import { useNearScreen } from "@/components/ui/use-near-screen";
import type { SkillAxis } from "@/lib/cv/view/charts/skill-axis";
import type { SkillBar } from "./bar-style";

/** Recharts is far too heavy for the first paint. */
const loadBars = () => import("./skill-bars");

/** Fills its box with the bars of skills of equal height, one above the other, once it comes near the screen. */
export function SkillPlot(props: { marks: readonly SkillBar[]; axis: SkillAxis }) {
  const box = useRef<HTMLDivElement>(null);
  const charts = useNearScreen(box, loadBars);
  return (
    // Inert, since Chromium gives a stop of Tab to each group of an SVG that Recharts listens to.
    <div ref={box} inert aria-hidden="true" className="absolute inset-0">
      {charts ? <charts.SkillBars {...props} /> : null}
    </div>
  );
}
