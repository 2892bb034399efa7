import type { z } from "zod";
import { EDIT_ERRORS, type EditError, type EditErrors } from "./changed";
import { type Edit, editSchema } from "./edit-schema";

/** Reads what a form sends; texts come out trimmed and with plain line ends. Only the first error of each field is given. */
export function readEdit(input: unknown): { ok: true; edit: Edit } | { ok: false; errors: EditErrors } {
  const read = editSchema.safeParse(input, { reportInput: true });
  if (read.success) return { ok: true, edit: read.data };
  const errors: Record<string, EditError> = {};
  for (const issue of read.error.issues) errors[issue.path.join(".")] ??= errorOf(issue);
  return { ok: false, errors };
}

function errorOf(issue: z.core.$ZodIssue): EditError {
  const own = EDIT_ERRORS.find((key) => key === issue.message);
  if (own !== undefined) return own;
  if (issue.code === "too_big") return issue.origin === "array" ? "tooMany" : "tooLong";
  if (issue.code === "too_small" && issue.origin === "string") return "required";
  if (issue.code === "invalid_type" && issue.input === undefined) return "required";
  return "invalid";
}
