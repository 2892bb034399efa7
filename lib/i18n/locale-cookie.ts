/** The cookie that remembers a reader's choice of language. */
export const LOCALE_COOKIE = "locale";
