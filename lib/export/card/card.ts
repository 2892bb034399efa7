import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { forgetOldDocuments, typesetFrom } from "../pdf/compiler";
import type { RenderJob } from "../render-worker/render-job";

/** Runs in the render worker only: it holds its thread while it works. */

const template = readFileSync(join(process.cwd(), "lib", "export", "card", "card.typ"), "utf8");

/** In pixels; what networks ask for, 1.91 to 1. */
const WIDTH = 1200;

/** The picture of a view, as PNG. */
export function drawCard({ card }: Extract<RenderJob, { format: "png" }>): Uint8Array {
  try {
    const compiler = typesetFrom(template, { card: JSON.stringify(card) });
    return new Resvg(compiler.svg(), {
      fitTo: { mode: "width", value: WIDTH },
      font: { loadSystemFonts: false },
    })
      .render()
      .asPng();
  } finally {
    forgetOldDocuments();
  }
}
