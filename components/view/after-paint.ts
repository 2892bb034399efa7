/** Frames come at least that often where anyone sees them; a hidden page has none. */
const NO_FRAME_MS = 200;

/** Calls `then` once, when the frame after the next one begins: what was just changed is on the screen. */
export function afterPaint(then: () => void): void {
  let waits = true;
  const call = () => {
    if (waits) then();
    waits = false;
  };
  window.requestAnimationFrame(() => window.requestAnimationFrame(call));
  window.setTimeout(call, NO_FRAME_MS);
}
