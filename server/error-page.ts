import type { HtmlResponse } from "./buffer-html-response";

const SENTENCE =
  "<p>Cette page n’a pas pu être préparée : rien n’est perdu, réessayez dans un instant. / This page could not be made: nothing is lost, try again in a moment.</p>";

/** Of a page that fails Next sends a document without a word, which scripts fill: who runs none reads a sentence. */
export function withSentence(page: HtmlResponse): HtmlResponse {
  if (page.status < 500) return page;
  const html = page.html.toString().replace(/<body[^>]*>/, `$&<noscript>${SENTENCE}</noscript>`);
  return { ...page, html: Buffer.from(html) };
}
