import { z } from "zod";
import { cvJsonSchema } from "./json-shape";

/** The JSON Schema (draft 2020-12) of `/cv.json`, made from the same definition as its type. */
export function cvJsonSchemaDocument(): Record<string, unknown> {
  return { ...z.toJSONSchema(cvJsonSchema, { target: "draft-2020-12" }), title: "cv.json" };
}
