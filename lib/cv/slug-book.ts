import { slugOf } from "./slug";

/**
 * Gives each text a slug of its own: a clash with one given before gets `-2`, `-3`… In constant time, as a file may well
 * repeat one heading ten thousand times.
 */
export class SlugBook {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  /** @param taken slugs that were given already. */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  add(text: string): string {
    const base = slugOf(text);
    let slug = base;
    let number = this.#next.get(base) ?? 2;
    while (this.#taken.has(slug)) {
      slug = `${base}-${number}`;
      number += 1;
    }
    this.#next.set(base, number);
    this.#taken.add(slug);
    return slug;
  }
}
