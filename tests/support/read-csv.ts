/** The cells of a CSV file as RFC 4180 defines it; throws when the file is not one. */
export function readCsv(text: string, separator: "," | ";" = ","): string[][] {
  const next = new RegExp(`^(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r\\n)`);
  const rows: string[][] = [];
  let cells: string[] = [];
  let rest = text.replace(/^\ufeff/, "");
  while (rest !== "") {
    const field = next.exec(rest);
    if (field === null) throw new Error(`not CSV: ${JSON.stringify(rest.slice(0, 40))}`);
    cells.push(field[1]?.replaceAll('""', '"') ?? field[2] ?? "");
    if (field[3] === "\r\n") {
      rows.push(cells);
      cells = [];
    }
    rest = rest.slice(field[0].length);
  }
  return rows;
}
