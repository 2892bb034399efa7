/** Stands in fields that no description of the CV knows. */
export const PLANTED = "Xyzzyplanted";

/** The value with a field that nothing knows in every object, at every depth. */
export function planted<Value>(value: Value): Value {
  return withPlanted(value) as Value;
}

function withPlanted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlanted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withPlanted(inner)]);
  return { ...Object.fromEntries(entries), salary: PLANTED, planted: { salary: [PLANTED] } };
}
