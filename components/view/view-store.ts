import type { LaneSortKey } from "@/lib/cv/view/charts/lanes";
import type { CvIndex } from "@/lib/cv/view/filter/index-cv";
import type { ViewQuery } from "@/lib/cv/view/filter/query";
import { type View, viewOf } from "@/lib/cv/view/filter/view";
import { type ReadQuery, readQuery } from "@/lib/url/read-query";
import { serializeQuery } from "@/lib/url/write-query";

/** The state of the dashboard. */
export type ViewState = ReadQuery & { view: View };

/** From the query that is shown to another one. */
export type QueryEdit = (query: ViewQuery) => ViewQuery;

export type Showing = {
  history?: "push" | "replace";
  /** Rows beyond the first page, none without it. */
  moreRows?: number;
  /** The parts that are shown whole, as they are without it. */
  open?: readonly string[];
  /** What the lanes are sorted by, as they are without it. */
  lanes?: LaneSortKey;
};

/**
 * The one state of the dashboard: what is asked for, and the view of it. The address is written from it, and read when the page
 * is loaded and when the reader goes back.
 */
export class ViewStore {
  #state: ViewState;
  #painted: ViewState;
  readonly #served: ViewState;
  /** The address that the state stands for. */
  #address: string;
  /** Addresses of views that were shown and are not in the history yet. */
  readonly #unwritten: { history: "push" | "replace"; path: string; address: string }[] = [];
  readonly #listeners = new Set<() => void>();

  /** @param asked the query string that the server answered. */
  constructor(
    readonly index: CvIndex,
    asked: string,
  ) {
    this.#served = this.#read(asked);
    this.#state = this.#served;
    this.#painted = this.#served;
    this.#address = normalized(asked);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  state = (): ViewState => this.#state;

  /** The last state that the browser has drawn: what takes long follows it, so that no click waits for that. */
  painted = (): ViewState => this.#painted;

  /** The state that the server drew. */
  served = (): ViewState => this.#served;

  /** Shows another view at once; the address follows, as a new entry of the history or in the place of this one. */
  show(
    query: ViewQuery,
    { history = "push", moreRows = 0, open = this.#state.open, lanes = this.#state.lanes }: Showing = {},
  ): void {
    const address = serializeQuery(query, { rows: moreRows, open, lanes });
    this.#address = normalized(address);
    this.#unwritten.push({ history, path: window.location.pathname, address });
    // Before a link is followed: written after that, an address would call the router back to this page.
    window.addEventListener("click", this.#writeAddresses, { capture: true, once: true });
    const view = query === this.#state.query ? this.#state.view : viewOf(this.index, query);
    this.#set({ query, rows: moreRows, open: [...open], lanes, ignored: [], view });
  }

  /** Follows the address that the router has come to, where something else than `show` has changed it. */
  follow(heard: string): void {
    const address = normalized(heard);
    // A later one is on its way.
    if (this.#unwritten.length > 0 || address !== normalized(window.location.search)) return;
    if (address === this.#address) return;
    this.#address = address;
    this.#set(this.#read(address));
  }

  #read(address: string): ViewState {
    const asked = readQuery(new URLSearchParams(address), this.index);
    return { ...asked, view: viewOf(this.index, asked.query) };
  }

  #set(state: ViewState): void {
    this.#state = state;
    this.#tell();
    afterPaint(() => {
      this.#writeAddresses();
      if (this.#painted === this.#state) return;
      this.#painted = this.#state;
      this.#tell();
    });
  }

  /** After the view is on the screen: the router hears of each address, and the browser draws the icon of the page again. */
  readonly #writeAddresses = (): void => {
    for (const { history, path, address } of this.#unwritten.splice(0)) {
      // The reader has gone on to another page.
      if (path !== window.location.pathname) continue;
      if (history === "push") window.history.pushState(null, "", `${path}${address}`);
      else window.history.replaceState(null, "", `${path}${address}`);
    }
  };

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Two query strings that read the same have one spelling. */
function normalized(search: string): string {
  return new URLSearchParams(search).toString();
}

/** Frames come at least that often where anyone sees them; a hidden page has none. */
const NO_FRAME_MS = 200;

/** Calls `then` once, when the frame after the next one begins: what was just changed is on the screen. */
function afterPaint(then: () => void): void {
  let waits = true;
  const call = () => {
    if (waits) then();
    waits = false;
  };
  window.requestAnimationFrame(() => window.requestAnimationFrame(call));
  window.setTimeout(call, NO_FRAME_MS);
}
