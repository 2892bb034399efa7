import type { Page } from "@playwright/test";

/**
 * Every request that the page makes from now on, as addresses; the list grows. Scripts and styles of the build are left
 * out: a chart below the table fetches its own when it comes near the screen.
 */
export function requestsFrom(page: Page): string[] {
  const requests: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!new URL(url).pathname.startsWith("/_next/static/")) requests.push(url);
  });
  return requests;
}
