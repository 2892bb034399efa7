import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { clientIp } from "@/lib/auth/forwarded";
import { readEnv } from "@/lib/env";
import { headerReader } from "./request-headers";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Pages rendered at once by the one thread: more make each of them later, and what needs no rendering too. */
const AT_ONCE = 4;

/** Whoever does not read its answer, or waits for the database to save, keeps a place no longer than that. */
const MAX_TURN_MS = 2_000;

/** Made by a process of its own, which has a queue: whoever waits for it needs no place here. */
const RENDERED_ELSEWHERE = /^\/cv\.(?:pdf|docx)(?:\?|$)/;

/** Names a turn that is under way. Next copies it from an action to the page that it fetches from this server for its answer. */
const TURN_HEADER = "x-parcours-turn";

/**
 * Has requests for pages rendered a few at a time, by turns of the addresses that they come from, so that a flood from one
 * of them does not keep the others waiting. The body of a form is there before its turn comes. What is asked within a turn needs none of its own:
 * actions that lead elsewhere would take all places, and wait for one more.
 */
export function takeTurns(handle: Handle): Handle {
  const queue = new FairQueue(AT_ONCE);
  const underWay = new Set<string>();
  return async (request, response) => {
    const { url = "", headers } = request;
    if (RENDERED_ELSEWHERE.test(url) || underWay.has(String(headers[TURN_HEADER]))) {
      return handle(request, response);
    }
    const leave = await queue.enter(clientIp(headerReader(headers), readEnv()));
    const turn = randomUUID();
    try {
      // Whoever left while waiting needs nothing any more.
      if (response.destroyed) return;
      headers[TURN_HEADER] = turn;
      underWay.add(turn);
      const done = handle(request, response);
      const patience = new AbortController();
      const tooLong = delay(MAX_TURN_MS, undefined, { ref: false, signal: patience.signal }).catch(() => {});
      await Promise.race([done, tooLong]).finally(() => patience.abort());
      leave();
      return await done;
    } finally {
      underWay.delete(turn);
      leave();
    }
  };
}

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
