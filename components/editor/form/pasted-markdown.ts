/**
 * What was copied from a page or from Word as Markdown: paragraphs, bold, italic, links, lists, tables and headings; null when it
 * has none of these, so that the plain text serves as well. The document is parsed apart: nothing of it runs or is loaded.
 */
export function pastedMarkdown(html: string): string | null {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  if (body.querySelector(FORMATTED) === null) return null;
  const text = blockOf(body)
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return text === "" ? null : text;
}

const FORMATTED =
  'b, strong, em, i, a[href], li, h1, h2, h3, h4, h5, h6, p[class*="MsoList"], tr > :nth-child(2)';
const BLOCKS = new Set(["p", "div", "section", "article", "ul", "ol", "blockquote"]);
/** The sign or the number that Word writes before an item of a list, and how deep the item is. */
const WORD_BULLET = /^[·•◦▪§o\uF0B7-]\s+/;
const WORD_NUMBER = /^(\d+)[.)]\s+/;
const WORD_LEVEL = /mso-list:[^;]*level(\d)/;

function blockOf(node: Node): string {
  return [...node.childNodes].map(textOf).join("");
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replace(/\s+/g, " ");
  if (!(node instanceof Element)) return "";
  const name = node.localName;
  if (name === "style" || name === "script" || name === "head" || name === "title") return "";
  if (name === "br") return "\n";
  const inner = blockOf(node);
  if (/^h[1-6]$/.test(name)) return `\n\n${wrapped(inner, "**")}\n\n`;
  if (name === "li") return `\n${item(node)}${inner.trim().replaceAll(/\n+/g, "\n  ")}`;
  if (name === "p" && /MsoList/.test(node.className)) return wordItem(node, inner.trim());
  if (name === "table") return `\n\n${table(node)}\n\n`;
  if (BLOCKS.has(name)) return `\n\n${inner.trim()}\n\n`;
  if (name === "b" || name === "strong") return isPlain(node) ? inner : wrapped(inner, "**");
  if (name === "em" || name === "i") return wrapped(inner, "*");
  if (name === "a") return linked(inner, node.getAttribute("href") ?? "");
  return inner;
}

/** Some word processors wrap all that is copied in a `<b>` that is not bold. */
function isPlain(node: Element): boolean {
  return /font-weight:\s*(?:normal|400)/i.test(node.getAttribute("style") ?? "");
}

function item(node: Element): string {
  const list = node.parentElement;
  if (list?.localName !== "ol") return "* ";
  return `${[...list.children].indexOf(node) + 1}. `;
}

function wordItem(node: Element, text: string): string {
  const [, level = "1"] = WORD_LEVEL.exec(node.getAttribute("style") ?? "") ?? [];
  const [, number] = WORD_NUMBER.exec(text) ?? [];
  const mark = number === undefined ? "*" : `${number}.`;
  return `\n${"  ".repeat(Number(level) - 1)}${mark} ${text.replace(number === undefined ? WORD_BULLET : WORD_NUMBER, "")}`;
}

/** Its first row is the head, as Markdown wants one; what only lays out a column is no table. Rows of a table within a cell are the cell's. */
function table(node: Element): string {
  const own = [...node.querySelectorAll("tr")].filter((row) => row.closest("table") === node);
  const rows = own.map((row) => [...row.children].map(cell));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns < 2) return rows.flat().join("\n\n");
  const lines = rows.map(
    (row) => `| ${Array.from({ length: columns }, (_, at) => row[at] ?? "").join(" | ")} |`,
  );
  return lines.toSpliced(1, 0, `| ${Array(columns).fill("---").join(" | ")} |`).join("\n");
}

function cell(node: Element): string {
  return blockOf(node).trim().replace(/\s+/g, " ").replaceAll("|", "\\|");
}

/** The marks stand next to the words, not to the spaces around them. */
function wrapped(text: string, mark: string): string {
  const words = text.trim();
  return words === "" ? text : text.replace(words, () => `${mark}${words}${mark}`);
}

function linked(text: string, address: string): string {
  const words = text.trim();
  if (words === "" || !/^(?:https?:|mailto:|tel:)/i.test(address)) return text;
  return text.replace(words, () => (words === address ? `<${address}>` : `[${words}](${address})`));
}
