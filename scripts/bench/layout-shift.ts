declare global {
  interface Window {
    layoutShift: number | undefined;
  }
}

/** Runs in the page: adds up all shifts that no input explains. Stricter than the metric, which takes the worst window. */
export function watchShifts(): void {
  type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as Shift[]) {
      if (!shift.hadRecentInput) window.layoutShift = (window.layoutShift ?? 0) + shift.value;
    }
  }).observe({ type: "layout-shift", buffered: true });
}
