import { inflateRawSync, inflateSync } from "node:zlib";

const CENTRAL = 0x02014b50;

/** Every byte that a zip archive holds, unpacked, names included. */
export function inflatedZip(bytes: Uint8Array): string {
  const archive = Buffer.from(bytes);
  let all = "";
  for (let at = archive.length - 22; at >= 0; at -= 1) {
    if (archive.readUInt32LE(at) !== CENTRAL) continue;
    const [method, size] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20)];
    const nameLength = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + size);
    all += `${archive.subarray(at + 46, at + 46 + nameLength)}\n${method === 0 ? packed : inflateRawSync(packed)}\n`;
  }
  return all;
}

/** Every byte of a PDF, its streams unpacked, read as UTF-8 and as the UTF-16 of its strings. */
export function inflatedPdf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const parts = [file];
  for (let at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
    const start = file.indexOf("\n", at) + 1;
    const end = file.indexOf("endstream", start);
    if (end < 0) break;
    try {
      parts.push(inflateSync(file.subarray(start, end), { finishFlush: 2 }));
    } catch {
      // Not a compressed stream: its bytes are in the file as they are.
    }
  }
  const whole = Buffer.concat(parts);
  // UTF-16BE strings, read at either parity.
  const swapped = Buffer.from(whole.subarray(0, whole.length & ~1)).swap16();
  const shifted = Buffer.from(whole.subarray(1, 1 + ((whole.length - 1) & ~1))).swap16();
  return [whole.toString("utf8"), swapped.toString("utf16le"), shifted.toString("utf16le")].join("\n");
}
