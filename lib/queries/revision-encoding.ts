import { deflateRawSync, inflateRawSync } from "node:zlib";
import { create, type Delta } from "jsondiffpatch";
import { isSame } from "@/lib/cv/immutable-list";
import { type Cv, cvSchema } from "@/lib/cv/model";
import { upcastCv } from "@/lib/cv/upcast/upcast";

/** How revisions keep CVs: whole, or as the difference from the one before, in compressed JSON. */

const differ = create({ objectHash: identityOf });

/** The difference between two CVs; null when applying it would not give the second one exactly. */
export function encodeDelta(before: Cv, after: Cv): Buffer | null {
  const delta = differ.diff(before, after) ?? null;
  return isSame(applyDelta(deepClone(before), deepClone(delta)), after) ? compress(delta) : null;
}

export function encodeSnapshot(cv: Cv): Buffer {
  return compress(cv);
}

/**
 * A CV from a snapshot and the differences that follow it, in order, all in the shape `modelVersion`.
 * @returns null when the data is damaged, or of a shape that this version cannot read.
 */
export function decodeRevision(
  snapshot: Uint8Array,
  deltas: readonly Uint8Array[],
  modelVersion: number,
): Cv | null {
  try {
    let cv = decompress(snapshot);
    for (const delta of deltas) cv = applyDelta(cv, decompress(delta) as Delta | null);
    return cvSchema.parse(upcastCv(cv, modelVersion));
  } catch {
    return null;
  }
}

/** Identifies an entry of a list though its fields differ. */
function identityOf(entry: object, position?: number): string {
  const { slug, technology, kind, title, value } = entry as Readonly<Record<string, unknown>>;
  if (typeof slug === "string") return slug;
  const parts = [technology, kind, title, value].filter((part) => typeof part === "string");
  return parts.length === 0 ? `${position}` : JSON.stringify(parts);
}

/** Changes the value in place and takes parts of the difference into it: both belong to the caller alone. */
function applyDelta(value: unknown, delta: Delta | null): unknown {
  return delta === null ? value : differ.patch(value, delta);
}

/** A copy in which nothing is shared, as entries that were duplicated may be; structuredClone keeps them shared. */
function deepClone<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

function compress(value: unknown): Buffer {
  return deflateRawSync(JSON.stringify(value), { level: 9 });
}

function decompress(bytes: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(bytes).toString("utf8"));
}
