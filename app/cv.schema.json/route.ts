import { cvJsonSchemaDocument } from "@/lib/cv/export/json-schema";

export const dynamic = "force-static";

/** `/cv.schema.json`: what `/cv.json` is made of, as JSON Schema. */
export function GET(): Response {
  return new Response(`${JSON.stringify(cvJsonSchemaDocument(), null, 2)}\n`, {
    headers: {
      "Content-Type": "application/schema+json; charset=utf-8",
      "Cache-Control": "public, max-age=3600",
      "X-Robots-Tag": "noindex",
    },
  });
}
