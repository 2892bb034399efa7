import { getResolvedPDFJS } from "unpdf";

/** A small shape in the units of the file: its left edge, the middle of its height and its larger side. */
export type Shape = { x: number; y: number; size: number };

type Matrix = readonly [number, number, number, number, number, number];

type Drawing = { fnArray: readonly number[]; argsArray: readonly unknown[] };

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const SMALLEST = 1;

/** Round or square shapes that may be the signs of a list: programs draw those instead of writing them. */
export async function smallShapes(
  { fnArray, argsArray }: Drawing,
  { largest }: { largest: number },
): Promise<Shape[]> {
  const { OPS } = await getResolvedPDFJS();
  const drawn = new Set([
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.stroke,
    OPS.closeStroke,
  ]);
  const shapes: Shape[] = [];
  const kept: Matrix[] = [];
  let matrix = IDENTITY;
  for (const [index, operation] of fnArray.entries()) {
    const given = argsArray[index];
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) kept.push(matrix);
    if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? IDENTITY;
    if (operation === OPS.transform) matrix = times(matrix, numbersIn(given));
    if (operation === OPS.paintFormXObjectBegin && Array.isArray(given))
      matrix = times(matrix, numbersIn(given[0]));
    if (operation !== OPS.constructPath || !Array.isArray(given) || !drawn.has(given[0])) continue;
    const [left, bottom, right, top] = numbersIn(given[2]);
    if (left === undefined || bottom === undefined || right === undefined || top === undefined) continue;
    const [one, other] = [applied(matrix, left, bottom), applied(matrix, right, top)];
    const [width, height] = [Math.abs(other.x - one.x), Math.abs(other.y - one.y)];
    const isSign =
      width >= SMALLEST &&
      height >= SMALLEST &&
      Math.max(width, height) <= largest &&
      Math.max(width, height) <= 1.7 * Math.min(width, height);
    if (isSign)
      shapes.push({
        x: Math.min(one.x, other.x),
        y: (one.y + other.y) / 2,
        size: Math.max(width, height),
      });
  }
  return shapes;
}

function numbersIn(given: unknown): number[] {
  if (given instanceof Float32Array) return [...given];
  return Array.isArray(given) ? given.map(Number) : [];
}

function times([a, b, c, d, e, f]: Matrix, by: readonly number[]): Matrix {
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = by;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function applied([a, b, c, d, e, f]: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
