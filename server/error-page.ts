import type { WholeResponse } from "./buffer-response";

const SENTENCE =
  "<p>Cette page n’a pas pu être préparée : rien n’est perdu, réessayez dans un instant. / This page could not be made: nothing is lost, try again in a moment.</p>";

export const FILE_FAILED =
  "Ce fichier n’a pas pu être préparé : rien n’est perdu, réessayez dans un instant. / This file could not be made: nothing is lost, try again in a moment.\n";

/** Of a page that fails Next sends a document without a word, which scripts fill: who runs none reads a sentence. */
export function withSentence(page: WholeResponse): WholeResponse {
  if (page.status < 500 || page.body.length === 0) return page;
  const html = page.body.toString().replace(/<body[^>]*>/, `$&<noscript>${SENTENCE}</noscript>`);
  return { ...page, body: Buffer.from(html) };
}
