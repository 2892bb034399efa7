/** One being rendered and one waiting: a reader who takes a PDF and a Word file is within it. */
const MAX_PER_CLIENT = 2;
/** Of all clients: some tens of seconds of work for the real CV. */
const MAX_TOTAL = 20;

/** About what one render takes, and so a sensible pause before the next try. */
export const RETRY_AFTER_SECONDS = 10;

/** Bounds how many renders are under way or waiting, in all and for one client, so that one client cannot keep the others waiting. */
export class RenderLimit {
  readonly #perClient = new Map<string, number>();
  #total = 0;

  /**
   * Takes a place for one render.
   * @param client whom it is for, usually a network address.
   * @returns the function that gives the place back (once, later calls do nothing), or null when there is none.
   */
  enter(client: string): (() => void) | null {
    const own = this.#perClient.get(client) ?? 0;
    if (own >= MAX_PER_CLIENT || this.#total >= MAX_TOTAL) return null;
    this.#perClient.set(client, own + 1);
    this.#total += 1;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#total -= 1;
      const left = (this.#perClient.get(client) ?? 1) - 1;
      if (left === 0) this.#perClient.delete(client);
      else this.#perClient.set(client, left);
    };
  }
}

export const renderLimit = new RenderLimit();
