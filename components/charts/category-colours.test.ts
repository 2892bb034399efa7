import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATEGORIES } from "@/lib/cv/vocabulary";

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Linear RGB as it is seen, the deficiency complete: Machado, Oliveira and Fernandes 2009, table of severity 1.0. */
const SIGHTS: Readonly<Record<string, Matrix>> = {
  "full colour vision": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Distance in OKLab: 0.02 is just noticeable side by side. */
const CLEARLY_APART = 0.07;

/** WCAG 2.2, 1.4.11. */
const GRAPHIC_CONTRAST = 3;

const css = readFileSync("app/globals.css", "utf8");

function token(name: string, theme: "light" | "dark"): Triple {
  const [, light = "", dark = ""] =
    new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
  const hex = theme === "light" ? light : dark;
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const applied = ([x, y, z]: Matrix, colour: Triple): Triple => [
  dot(x, colour),
  dot(y, colour),
  dot(z, colour),
];

/** Linear RGB in OKLab, after its author Björn Ottosson. */
function oklab(colour: Triple): Triple {
  const clipped = colour.map((value) => Math.max(0, value)) as unknown as Triple;
  const cones = applied(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    clipped,
  ).map(Math.cbrt) as unknown as Triple;
  return applied(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function contrast(a: Triple, b: Triple): number {
  const light = (colour: Triple) => dot([0.2126, 0.7152, 0.0722], colour) + 0.05;
  return Math.max(light(a), light(b)) / Math.min(light(a), light(b));
}

describe.each(["light", "dark"] as const)("the colours of the categories on the %s theme", (theme) => {
  it.each(Object.entries(SIGHTS))("are told apart with %s", (_name, sight) => {
    const seen = CATEGORIES.map((category) => oklab(applied(sight, token(category, theme))));
    for (const [at, one] of seen.entries()) {
      for (const [after, other] of seen.slice(at + 1).entries()) {
        const distance = Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
        expect(distance, `${CATEGORIES[at]} and ${CATEGORIES[at + 1 + after]}`).toBeGreaterThan(
          CLEARLY_APART,
        );
      }
    }
  });

  it.each(["paper", "surface"])("stand out from the %s", (ground) => {
    for (const category of CATEGORIES) {
      expect(contrast(token(category, theme), token(ground, theme)), category).toBeGreaterThan(
        GRAPHIC_CONTRAST,
      );
    }
  });
});
