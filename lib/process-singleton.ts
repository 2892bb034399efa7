declare global {
  var parcoursSingletons: Map<string, unknown> | undefined;
}

/**
 * A value made once per process, at the first call with its key. A module alone cannot hold it: Next may load a module
 * once per bundle. A promise that is rejected is forgotten, so that the next call tries again.
 * @param key of one call site: each key stands for one type.
 */
export function processSingleton<Value>(key: string, make: () => Value): Value {
  globalThis.parcoursSingletons ??= new Map();
  const values = globalThis.parcoursSingletons;
  if (values.has(key)) return values.get(key) as Value;
  const value = make();
  values.set(key, value);
  if (value instanceof Promise) value.catch(() => values.delete(key));
  return value;
}
