/** When things happened after a click, in ms since the browser was given it. */
export type PaintedClick = {
  /** The watched part of the document has changed. */
  updated: number;
  /** Style, layout and paint of the frame that shows it are done. */
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
export function watchClicks(selector: string): void {
  let clicked = 0;
  let waiting = false;
  document.addEventListener(
    "click",
    (event) => {
      clicked = event.timeStamp;
      window.paintedClick = undefined;
      waiting = true;
    },
    { capture: true },
  );
  const watched = document.querySelector(selector);
  if (!watched) throw new Error(`The page has no ${selector}.`);
  new MutationObserver(() => {
    if (!waiting) return;
    waiting = false;
    const updated = performance.now() - clicked;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.paintedClick = { updated, painted: performance.now() - clicked };
      };
      port2.postMessage(null);
    });
  }).observe(watched, { subtree: true, childList: true, characterData: true, attributes: true });
}
