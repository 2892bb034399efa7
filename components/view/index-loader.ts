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
  #loading = false;

  constructor(readonly key: string) {
    const served = servedIndex(key);
    this.index = served
      ? Object.assign(Promise.resolve(served), { status: "fulfilled", value: served })
      : new Promise((resolve) => {
          this.#resolve = resolve;
        });
  }

  /**
   * Fetches the index at once, for a page that the router shows: nothing from the server stands in the place of its view. Without an
   * index, and when the CV has changed meanwhile, the browser goes to the address itself.
   */
  demand(address: string): void {
    void this.#load(() => {
      if (this.state !== "ready") window.location.assign(address);
    });
  }

  /** Fetches the index once it is time; `onChange` gets the outcome. The answer gives up waiting. */
  start(onChange: () => void): () => void {
    const load = () => void this.#load(onChange);
    const idle = window.requestIdleCallback?.(load, { timeout: IDLE_TIMEOUT_MS });
    const timer = idle === undefined ? window.setTimeout(load, IDLE_TIMEOUT_MS) : undefined;
    const events = [...SIGNS_OF_LIFE, "online"] as const;
    for (const event of events) window.addEventListener(event, load, { passive: true });
    return () => {
      if (idle !== undefined) window.cancelIdleCallback(idle);
      window.clearTimeout(timer);
      for (const event of events) window.removeEventListener(event, load);
    };
  }

  async #load(onChange: () => void): Promise<void> {
    if (this.#loading || this.state === "ready") return;
    this.#loading = true;
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
    } finally {
      this.#loading = false;
    }
    onChange();
  }

  /** Asks whether the CV is still the one of this page. */
  async check(): Promise<void> {
    const answer = await fetch(indexPath(this.key), { method: "HEAD", cache: "no-store" }).catch(() => null);
    this.stale ||= answer?.status === 404;
  }
}
