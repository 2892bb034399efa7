import type { Interval } from "../../months";

/** The row of each band, given by beginning: 0, or the next row that is free while another band goes on. */
export function bandRows(bands: readonly Interval[]): number[] {
  const busyUntil: number[] = [];
  return bands.map(({ start, end }) => {
    const free = busyUntil.findIndex((until) => until < start);
    const row = free === -1 ? busyUntil.length : free;
    busyUntil[row] = end;
    return row;
  });
}
