import type { ViewCard } from "@/lib/cv/export/view-card";
import { renderQueue } from "../render-worker/render-queue";

/** The picture of a view as PNG, 1200 by 630. It throws the reason of `signal` when that is aborted first. */
export function renderCard(card: ViewCard, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return renderQueue.render({ format: "png", card }, signal);
}
