/** A place in a queue: call it when what was waited for is over, once. */
type Leave = () => void;

/**
 * Lets at most `limit` tasks run at once, and lets those who wait in by turns: each client one after the other, however
 * many tasks the others bring. Within a client first come is first served.
 */
export class FairQueue {
  readonly #limit: number;
  #running = 0;
  /** Those who wait, by client; clients stand in the order of their turns. */
  readonly #waiting = new Map<string, (() => void)[]>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Resolves when it is this client's turn. */
  async enter(client: string): Promise<Leave> {
    if (this.#running < this.#limit) this.#running += 1;
    else {
      await new Promise<void>((resolve) => {
        const queue = this.#waiting.get(client);
        if (queue) queue.push(resolve);
        else this.#waiting.set(client, [resolve]);
      });
    }
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#next();
    };
  }

  /** Hands the place that is free to the client whose turn it is, who then stands last. */
  #next(): void {
    const [turn] = this.#waiting;
    if (turn === undefined) {
      this.#running -= 1;
      return;
    }
    const [client, queue] = turn;
    this.#waiting.delete(client);
    const start = queue.shift();
    if (queue.length > 0) this.#waiting.set(client, queue);
    start?.();
  }
}
