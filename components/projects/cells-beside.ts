/** What a cell leaves out or marks, by what stands beside it and what is searched. */
export type CellsBeside = {
  /** The columns that are shown. */
  shown: ReadonlySet<string>;
  /** Whether rows stand under the heading of their experience. */
  isGrouped: boolean;
  searched: readonly string[];
};
