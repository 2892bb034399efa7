const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  eacute: "é",
  egrave: "è",
  ecirc: "ê",
  agrave: "à",
  acirc: "â",
  ccedil: "ç",
  icirc: "î",
  iuml: "ï",
  ocirc: "ô",
  ucirc: "û",
  ugrave: "ù",
  Eacute: "É",
  Egrave: "È",
  Agrave: "À",
  Ccedil: "Ç",
  oelig: "œ",
  rsquo: "’",
  lsquo: "‘",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  euro: "€",
};

export function isHtml(text: string): boolean {
  return /<(?:!doctype|html|body|head|div|p|ul|ol|li|br|h[1-6]|section|article|script|table|span)\b[^<>]*>/i.test(
    text,
  );
}

/**
 * The text of a page as lines: headings start with "# ", items with "- ". What scripts and styles hold is dropped and
 * nothing is run; time is linear in the text.
 */
export function linesOfHtml(html: string): string {
  return withoutElements(html)
    .replace(/<(?:strong|b)\b[^<>]*>([^<>]*)<\/(?:strong|b)\s*>/gi, "**$1**")
    .replace(/\s+/g, " ")
    .replace(/<h[1-6]\b[^<>]*>/gi, "\n\n# ")
    .replace(/<li\b[^<>]*>/gi, "\n- ")
    .replace(/<(?:br|hr)\b[^<>]*>/gi, "\n")
    .replace(
      /<\/?(?:p|div|ul|ol|h[1-6]|li|section|article|header|footer|main|aside|nav|table|tr|dl|dt|dd|blockquote|body|html|head|title|form)\b[^<>]*>/gi,
      "\n\n",
    )
    .replace(/<\/?(?:td|th)\b[^<>]*>/gi, " ; ")
    .replace(/<[!/?a-z][^<>]*>/gi, " ")
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,8});/gi, entity)
    .replace(/[ \t]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n- \n+/g, "\n- ")
    .replace(/# \n+/g, "# ")
    .replace(/\n{3,}/g, "\n\n");
}

/** The bodies of the scripts that hold data, as they are written. */
export function jsonScripts(html: string): string[] {
  const lower = html.toLowerCase();
  const bodies: string[] = [];
  for (let at = lower.indexOf("<script"); at >= 0; ) {
    const open = lower.indexOf(">", at);
    const close = open < 0 ? -1 : lower.indexOf("</script", open);
    if (close < 0) break;
    if (/application\/ld\+json/.test(lower.slice(at, open))) bodies.push(html.slice(open + 1, close));
    at = lower.indexOf("<script", close);
  }
  return bodies;
}

const DROPPED = ["script", "style", "noscript", "template", "svg", "iframe", "object"];

function withoutElements(html: string): string {
  let text = html.replace(/<!--[\s\S]*?(?:-->|$)/g, " ");
  for (const name of DROPPED) text = withoutElement(text, name);
  return text;
}

function withoutElement(html: string, name: string): string {
  const lower = html.toLowerCase();
  const kept: string[] = [];
  let from = 0;
  for (let at = lower.indexOf(`<${name}`); at >= 0; at = lower.indexOf(`<${name}`, from)) {
    kept.push(html.slice(from, at));
    const close = lower.indexOf(`</${name}`, at);
    const end = close < 0 ? -1 : lower.indexOf(">", close);
    if (end < 0) return kept.join(" ");
    from = end + 1;
  }
  return [...kept, html.slice(from)].join(" ");
}

function entity(whole: string, name: string): string {
  if (!name.startsWith("#")) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const valid = code > 8 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : " ";
}
