import { plainText } from "../markdown-text";
import { fold } from "../normalize";
import { type Token, tokensOf } from "../technologies/catalogue/tokens";

/**
 * A name that must not be seen: its folded letters and digits in one, where its words end in them, and what stands for
 * it.
 */
type Secret = { letters: string; ends: ReadonlySet<number>; stand: string; isGlued: boolean };

/** A name that must go and what stands for it; an organisation's is also hidden in a longer word: "globexdeploy". */
export type SecretName = { name: string; stand: string; isOrganisation?: boolean };

/** A shorter name would hide too many words that only begin or end like it. */
const SHORTEST_GLUED = 6;

/** Text without what identifies; `markdown` also looks behind emphasis, entities and links. */
export type Redact = { line: (text: string) => string; markdown: (text: string) => string };

const LINK = /!?\[([^[\]]*)\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g;
const DEFINITION = /^[ \t]{0,3}\[[^\]]+\]:[ \t]*\S.*$/gm;
const ADDRESS = /<?(?:\b[a-z][a-z0-9+.-]*:\/\/|\bmailto:|\btel:|\bwww\.)[^\s<>()[\]]+>?/gi;
/** `linkedin.com/in/zoe`: what has a path is somebody's page. */
const BARE_ADDRESS =
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]+\.)+(?:com|org|fr|io|dev|me|eu|be|ch|ca|uk|de|lu|app|info|page)\/[^\s<>()[\]]+/giu;
/**
 * Telephone numbers: `+33 6 12 34 56 78`, `06.12.34.56.78`, `(555) 123-4567`. They begin with +, 0 or three digits apart, so that
 * neither years nor addresses of machines are taken for them.
 */
const PHONE =
  /(?<![\p{L}\p{N}.])(?:\+\d(?:[\s.()-]{0,2}\d){7,14}|0\d(?:[\s.()-]{0,2}\d){7,13}|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4})(?![\p{L}\p{N}])/gu;
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Scripts written without spaces: a name is looked for inside a run of letters. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const SMALL_WORDS = new Set(
  "et de du des la le les l d a au aux en pour sur par and of for the in on to at".split(" "),
);
const BULLET = /^(?:[\s>]*(?:[-*+]|\d{1,9}[.)]|#{1,6})\s+|[\s>]*)/;

/**
 * Takes names out of texts, whatever their capitals, accents and punctuation: "Patrick-Bernard" is "PATRICK BERNARD".
 * It would rather hide a word too many. Addresses are hidden whole, as are those words that an acronym among the
 * names stands for ("SJT": "Solidarités et Jalons pour le Travail").
 */
export function redactor(names: readonly SecretName[], removed: string): Redact {
  const secrets = names
    .map(secretOf)
    .filter(({ letters }) => letters !== "")
    .sort((a, b) => b.ends.size - a.ends.size || b.letters.length - a.letters.length);
  const byFirst = new Map<string | undefined, Secret[]>();
  for (const secret of secrets) {
    byFirst.set(secret.letters[0], [...(byFirst.get(secret.letters[0]) ?? []), secret]);
  }
  const glued = secrets.filter(({ isGlued }) => isGlued);
  const acronyms = names.filter(({ name }) => /^\p{Lu}{2,6}$/u.test(name));
  const unspaced = names.filter(({ name }) => UNSPACED.test(name));

  const line = (text: string) => {
    const withoutAddresses = [ADDRESS, EMAIL, BARE_ADDRESS, PHONE].reduce(
      (rest, pattern) => rest.replace(pattern, removed),
      text,
    );
    const withoutRuns = unspaced.reduce(
      (rest, { name, stand }) => rest.replaceAll(name.normalize("NFC"), stand),
      withoutAddresses.normalize("NFC"),
    );
    return replacedIn(
      withoutRuns,
      (tokens, at) =>
        secretAt(tokens, at, byFirst) ?? spelledOut(tokens, at, acronyms) ?? gluedAt(tokens, at, glued),
    );
  };
  /** A line that would show a name once it is rendered gives up its marks. */
  const redactLine = (source: string) => {
    const shown = plainText(source);
    if (line(shown) === shown) return source;
    const bullet = BULLET.exec(source)?.[0] ?? "";
    return `${bullet}${line(plainText(source.slice(bullet.length)))}`;
  };
  return {
    line,
    markdown: (text) =>
      line(decoded(text).replace(DEFINITION, "").replace(LINK, "$1")).split("\n").map(redactLine).join("\n"),
  };
}

type Found = { to: number; stand: string };

function replacedIn(text: string, findAt: (tokens: readonly Token[], at: number) => Found | null): string {
  const tokens = piecesOf(text);
  let result = "";
  let done = 0;
  for (let at = 0; at < tokens.length; ) {
    const found = findAt(tokens, at);
    const [first, last] = [tokens[at], tokens[(found?.to ?? 0) - 1]];
    if (found !== null && first !== undefined && last !== undefined) {
      result += text.slice(done, first.start) + found.stand;
      done = last.end;
    }
    at = found?.to ?? at + 1;
  }
  return result + text.slice(done);
}

/** Words are taken apart where a capital stands in them: "GlobexDeploy" is "Globex" and "Deploy". */
function piecesOf(text: string): Token[] {
  return tokensOf(text).flatMap((token) => {
    if (!/\p{Ll}\p{Lu}/u.test(token.raw)) return [token];
    let start = token.start;
    return token.raw.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((raw, at): Token => {
      const piece = {
        ...token,
        raw,
        key: fold(raw),
        glued: at > 0 || token.glued,
        start,
        end: start + raw.length,
      };
      start = piece.end;
      return piece;
    });
  });
}

/** A name glued together or written apart where its own words end: "OC3" is "OC 3", "GitHub" is "github". */
function secretAt(
  tokens: readonly Token[],
  at: number,
  byFirst: ReadonlyMap<string | undefined, readonly Secret[]>,
): Found | null {
  const candidates = byFirst.get(tokens[at]?.key[0]) ?? [];
  for (const { letters, ends, stand } of candidates) {
    let to = at;
    let length = 0;
    let isApart = false;
    while (to < tokens.length && length < letters.length) {
      const token = tokens[to];
      if (token === undefined) break;
      if (token.kind === "mark") {
        if (length === 0) break;
        isApart = true;
      } else {
        const isEnd = length === 0 || ends.has(length) || (token.glued && !isApart);
        if (!isEnd || !letters.startsWith(token.key, length)) break;
        length += token.key.length;
        isApart = false;
      }
      to += 1;
    }
    if (length === letters.length) return { to, stand };
  }
  return null;
}

/** Capitalised words whose initials are the letters of an acronym, small words between them. */
function spelledOut(tokens: readonly Token[], at: number, acronyms: readonly SecretName[]): Found | null {
  for (const { name, stand } of acronyms) {
    let to = at;
    let letters = 0;
    while (to < tokens.length && letters < name.length) {
      const token = tokens[to];
      const isSmall = token?.kind === "mark" || SMALL_WORDS.has(token?.key ?? "");
      if (token?.raw.startsWith(name[letters] ?? "") && token.raw.length > 1) letters += 1;
      else if (letters === 0 || !isSmall || /^[.;:!?\n]$/.test(token?.raw ?? "")) break;
      to += 1;
    }
    if (letters === name.length) return { to, stand };
  }
  return null;
}

/** A word that begins or ends with the name of an organisation. */
function gluedAt(tokens: readonly Token[], at: number, glued: readonly Secret[]): Found | null {
  const key = tokens[at]?.key ?? "";
  const found = glued.find(({ letters }) => key.startsWith(letters) || key.endsWith(letters));
  return found === undefined ? null : { to: at + 1, stand: found.stand };
}

function secretOf({ name, stand, isOrganisation = false }: SecretName): Secret {
  const keys = piecesOf(name)
    .filter(({ kind }) => kind !== "mark")
    .map(({ key }) => key);
  let length = 0;
  const ends = new Set(keys.map((key) => (length += key.length)));
  const isGlued = isOrganisation && keys.length === 1 && length >= SHORTEST_GLUED;
  return { letters: keys.join(""), ends, stand, isGlued };
}

/** Numeric entities as the characters they are. */
function decoded(text: string): string {
  return text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (entity, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCodePoint(code)
      : entity;
  });
}
