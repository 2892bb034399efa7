import type { Cv } from "@/lib/cv/model";
import type { SkillProofs } from "@/lib/cv/technologies/skill-proofs";
import { type CvIndex, indexCv } from "@/lib/cv/view/filter/index-cv";
import { servedIndex } from "./served-index";

/** What the file of an index holds. */
export type IndexFile = { today: string; cv: Cv; skillProofs: SkillProofs };

/** The path of the file; its name stands for its content, so that it never changes. */
function indexPath(key: string): string {
  return `/index/${key}.json`;
}

/** How long the browser may be busy before the index is asked for all the same. */
const IDLE_TIMEOUT_MS = 2_000;

/** How long a click waits for the index before its link is followed as any other. */
const HELD_MS = 2_000;

/** A reader about to do something. */
const SIGNS_OF_LIFE = ["pointerover", "pointerdown", "touchstart", "keydown", "focusin"] as const;

/** The last loader of the browser. */
let latest: IndexLoader | undefined;

/** The loader of an index. The browser keeps the last one: a page that waits for it is drawn anew, and must find it again. */
export function indexLoader(key: string): IndexLoader {
  if (typeof window === "undefined") return new IndexLoader(key);
  if (latest?.key !== key) latest = new IndexLoader(key);
  return latest;
}

/** What became of the index in the browser. */
export type IndexState = "waiting" | "ready" | "unreachable";

/**
 * The index of a page. On the server it is there at once. In the browser it is fetched when the browser is idle or the reader
 * does something; until then `index` waits, and what is drawn from it stays as the server sent it.
 */
export class IndexLoader {
  /** Never rejected: without an index the page stays one of links. */
  readonly index: Promise<CvIndex>;
  state: IndexState = "waiting";
  /** The CV has changed since: its file is no longer served. */
  stale = false;
  #resolve: (index: CvIndex) => void = () => {};
  #loading: Promise<void> | null = null;

  constructor(readonly key: string) {
    const served = servedIndex(key);
    this.index = served
      ? fulfilled(Promise.resolve(served), served)
      : new Promise((resolve) => {
          this.#resolve = (index) => {
            resolve(index);
            fulfilled(this.index, index);
          };
        });
  }

  /**
   * Fetches the index at once, for a page that the router shows: nothing from the server stands in the place of its view. Without an
   * index, and when the CV has changed meanwhile, the browser goes to the address itself.
   */
  demand(address: string): void {
    void this.#load().then(() => {
      if (this.state !== "ready") window.location.assign(address);
    });
  }

  /**
   * Fetches the index once it is time; `onChange` gets the outcome. A click on a link to a view that comes before the index waits for it. The
   * answer gives up waiting.
   */
  start(onChange: () => void): () => void {
    const load = () => void this.#load().then(onChange);
    const hold = (event: MouseEvent) => {
      const link = this.state === "waiting" && !this.stale ? linkToView(event) : null;
      if (link === null) return;
      event.preventDefault();
      event.stopPropagation();
      const impatience = new Promise((resolve) => window.setTimeout(resolve, HELD_MS));
      void Promise.race([this.#load().then(onChange), impatience]).then(() => {
        if (this.state === "ready") link.click();
        else window.location.assign(link.href);
      });
    };
    const idle = window.requestIdleCallback?.(load, { timeout: IDLE_TIMEOUT_MS });
    const timer = idle === undefined ? window.setTimeout(load, IDLE_TIMEOUT_MS) : undefined;
    const events = [...SIGNS_OF_LIFE, "online"] as const;
    // React lets no event through that it keeps for a part that is not taken over yet: they are heard before.
    for (const event of events) window.addEventListener(event, load, { passive: true, capture: true });
    window.addEventListener("click", hold, { capture: true });
    return () => {
      if (idle !== undefined) window.cancelIdleCallback(idle);
      window.clearTimeout(timer);
      for (const event of events) window.removeEventListener(event, load, { capture: true });
      window.removeEventListener("click", hold, { capture: true });
    };
  }

  #load(): Promise<void> {
    if (this.state === "ready") return Promise.resolve();
    this.#loading ??= this.#fetch().finally(() => {
      this.#loading = null;
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    try {
      const answer = await fetch(indexPath(this.key));
      // Another version is served by now: links lead to it.
      if (answer.status === 404) this.stale = true;
      if (!answer.ok) throw new Error(`${answer.status}`);
      const { cv, today, skillProofs }: IndexFile = await answer.json();
      this.#resolve(indexCv(cv, today, skillProofs));
      this.state = "ready";
    } catch {
      this.state = this.stale ? "waiting" : "unreachable";
    }
  }

  /** Asks whether the CV is still the one of this page. */
  async check(): Promise<void> {
    const answer = await fetch(indexPath(this.key), { method: "HEAD", cache: "no-store" }).catch(() => null);
    this.stale ||= answer?.status === 404;
  }
}

/** Marked as React marks what it has waited for: who asks for the value has it at once. */
function fulfilled<Value>(promise: Promise<Value>, value: Value): Promise<Value> {
  return Object.assign(promise, { status: "fulfilled", value });
}

/** The link to another view of this page that a plain click follows. */
function linkToView(event: MouseEvent): HTMLAnchorElement | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href^='/']") : null;
  return link !== null && link.pathname === window.location.pathname ? link : null;
}
