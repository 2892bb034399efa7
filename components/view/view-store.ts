import type { LaneSortKey } from "@/lib/cv/view/charts/lanes";
import type { CvIndex } from "@/lib/cv/view/filter/index-cv";
import type { ViewQuery } from "@/lib/cv/view/filter/query";
import { type View, viewOf } from "@/lib/cv/view/filter/view";
import { type ReadQuery, readQuery } from "@/lib/url/read-query";
import { serializeQuery } from "@/lib/url/write-query";

/** The state of the dashboard. */
export type ViewState = ReadQuery & { view: View };

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
  readonly #served: ViewState;
  /** The address that the state stands for. */
  #address: string;
  readonly #listeners = new Set<() => void>();

  /** @param asked the query string that the server answered. */
  constructor(
    readonly index: CvIndex,
    asked: string,
  ) {
    this.#served = this.#read(asked);
    this.#state = this.#served;
    this.#address = normalized(asked);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  state = (): ViewState => this.#state;

  /** The state that the server drew. */
  served = (): ViewState => this.#served;

  /** Shows another view at once; the address follows, as a new entry of the history or in the place of this one. */
  show(
    query: ViewQuery,
    { history = "push", moreRows = 0, open = this.#state.open, lanes = this.#state.lanes }: Showing = {},
  ): void {
    const address = serializeQuery(query, { rows: moreRows, open, lanes });
    this.#address = normalized(address);
    const view = query === this.#state.query ? this.#state.view : viewOf(this.index, query);
    this.#set({ query, rows: moreRows, open: [...open], lanes, ignored: [], view });
    const url = `${window.location.pathname}${address}`;
    if (history === "push") window.history.pushState(null, "", url);
    else window.history.replaceState(null, "", url);
  }

  /** Follows the address that the router has come to, where something else than `show` has changed it. */
  follow(heard: string): void {
    const address = normalized(heard);
    // A later one is on its way.
    if (address !== normalized(window.location.search) || address === this.#address) return;
    this.#address = address;
    this.#set(this.#read(address));
  }

  #read(address: string): ViewState {
    const asked = readQuery(new URLSearchParams(address), this.index);
    return { ...asked, view: viewOf(this.index, asked.query) };
  }

  #set(state: ViewState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

/** Two query strings that read the same have one spelling. */
function normalized(search: string): string {
  return new URLSearchParams(search).toString();
}
