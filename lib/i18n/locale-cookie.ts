/** The cookie that remembers a reader's choice of language. */
export const LOCALE_COOKIE = "locale";

const CHOSEN = new RegExp(`(?:^|;\\s*)${LOCALE_COOKIE}=(\\w+)`);

/** The choice in a header of cookies, as it is spelt there. */
export function chosenLocale(cookies: string | null | undefined): string | undefined {
  return CHOSEN.exec(cookies ?? "")?.[1];
}
