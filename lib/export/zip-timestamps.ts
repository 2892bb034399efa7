const END = 0x06054b50;
const CENTRAL = 0x02014b50;

/**
 * The same zip archive with every file dated the day of the export, `YYYY-MM-DD`, so that one view is always the same
 * bytes. The archive is changed in place.
 */
export function setZipTimestamps(archive: Uint8Array<ArrayBuffer>, day: string): Uint8Array<ArrayBuffer> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  const dosDate = ((year - 1980) << 9) | (month << 5) | date;
  let end = archive.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw new Error("not a zip archive");
  let at = view.getUint32(end + 16, true);
  while (at < end && view.getUint32(at, true) === CENTRAL) {
    const local = view.getUint32(at + 42, true);
    view.setUint32(at + 12, dosDate << 16, true);
    view.setUint32(local + 10, dosDate << 16, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return archive;
}
