/** The request header by which the proxy says what an address names and the CV does not have: `project` or `technology`. */
export const MISSING_HEADER = "x-parcours-missing";
