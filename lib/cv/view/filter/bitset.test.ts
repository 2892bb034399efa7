import fc from "fast-check";
import { expect, it } from "vitest";
import {
  addBit,
  countBits,
  emptyBitset,
  forEachBit,
  fullBitset,
  hasBit,
  intersectWith,
  subtractFrom,
  unionWith,
} from "./bitset";

const SIZE = 70;
const positions = fc.uniqueArray(fc.nat({ max: SIZE - 1 }), { maxLength: SIZE });

function bitsetOf(members: Iterable<number>) {
  const bits = emptyBitset(SIZE);
  for (const position of members) addBit(bits, position);
  return bits;
}

function membersOf(bits: ReturnType<typeof emptyBitset>): number[] {
  const members: number[] = [];
  forEachBit(bits, (position) => members.push(position));
  return members;
}

const ascending = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

it("holds what was added, counts it and visits it in order", () => {
  fc.assert(
    fc.property(positions, (members) => {
      const bits = bitsetOf(members);
      expect(membersOf(bits)).toEqual(ascending(members));
      expect(countBits(bits)).toBe(members.length);
      for (let position = 0; position < SIZE; position++) {
        expect(hasBit(bits, position)).toBe(members.includes(position));
      }
    }),
  );
});

it("intersects, unites and subtracts as sets do", () => {
  fc.assert(
    fc.property(positions, positions, (some, others) => {
      const change = (operation: typeof unionWith) => {
        const bits = bitsetOf(some);
        operation(bits, bitsetOf(others));
        return membersOf(bits);
      };
      expect(change(intersectWith)).toEqual(ascending(some.filter((one) => others.includes(one))));
      expect(change(unionWith)).toEqual(ascending(new Set([...some, ...others])));
      expect(change(subtractFrom)).toEqual(ascending(some.filter((one) => !others.includes(one))));
    }),
  );
});

it("is full up to its size and not beyond", () => {
  for (const size of [0, 1, 31, 32, 33, 63, 64, 65]) {
    expect(membersOf(fullBitset(size))).toEqual(Array.from({ length: size }, (_, position) => position));
    expect(countBits(fullBitset(size))).toBe(size);
    expect(emptyBitset(size)).toHaveLength(Math.ceil(size / 32));
  }
});
