/** Text that every medium can hold: no control characters but line breaks and tabs, no half characters. */
export function sanitizeText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n")
    .replace(/[\p{Cc}\p{Co}]/gu, (sign) => (sign === "\n" || sign === "\t" ? sign : ""))
    .replace(/[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu, "\ufffd");
}

/** The same in one line, single spaces. */
export function sanitizeLine(text: string): string {
  return sanitizeText(text)
    .replace(/[ \t\n]+/g, " ")
    .trim();
}
