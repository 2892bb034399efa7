/** When things happened after a click, in ms since the browser was given it. */
export type PaintedClick = {
  /** What the page shows has changed for the last time: the table, the counts and all else come in one step. */
  updated: number;
  /** The browser starts on the frame that shows it. */
  frame: number;
  /** Style, layout and paint of that frame are done. */
  painted: number;
};

declare global {
  interface Window {
    paintedClick: PaintedClick | undefined;
  }
}

/**
 * Runs in the page: times every click in `window.paintedClick`. A message posted from within a frame arrives once that frame
 * is painted; the Event Timing API would know as much, but in steps of 8 ms. What is left out is the handing over to the
 * screen by another process.
 */
export function watchClicks(): void {
  let clicked = 0;
  document.addEventListener(
    "click",
    (event) => {
      clicked = event.timeStamp;
      window.paintedClick = undefined;
    },
    { capture: true },
  );
  const view = document.querySelector("#content");
  if (!view) throw new Error("The page shows no view.");
  new MutationObserver(() => {
    const updated = performance.now() - clicked;
    requestAnimationFrame(() => {
      const frame = performance.now() - clicked;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.paintedClick = { updated, frame, painted: performance.now() - clicked };
      };
      port2.postMessage(null);
    });
  }).observe(view, { subtree: true, childList: true, characterData: true, attributes: true });
}
