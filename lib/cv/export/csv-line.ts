/** One line of a CSV: disarmed so that no spreadsheet takes text for a formula, quoted where it would break the line. */
export function csvLine(cells: readonly string[], separator: string): string {
  return `${cells.map(fieldOf).join(separator)}\r\n`;
}

function fieldOf(cell: string): string {
  const disarmed = /^[=+\-@\p{Cc}]/u.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(disarmed) ? `"${disarmed.replaceAll('"', '""')}"` : disarmed;
}
