import type { Definition, Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { safeHref } from "@/lib/cv/contact-link";
import { isReadableMarkdown } from "@/lib/cv/readable-markdown";
import type { Block, RichText } from "./blocks";
import { sanitizeText } from "./sanitize-text";

/** Deeper lists and quotes than this are shown at this depth. */
const DEEPEST = 12;

type Definitions = ReadonlyMap<string, Definition>;
type Style = Omit<RichText, "text" | "technology">;

/** Letters of the texts whose blocks are kept: many views of one CV say the same. */
const MOST_KEPT = 1_000_000;
const kept = new Map<string, readonly Block[]>();
let keptLength = 0;

/** As `parsed`, which is slow, once for each text. */
export function parseMarkdown(markdown: string): readonly Block[] {
  const known = kept.get(markdown);
  if (known !== undefined) return known;
  const blocks = parsed(markdown);
  if (keptLength + markdown.length > MOST_KEPT) {
    kept.clear();
    keptLength = 0;
  }
  kept.set(markdown, blocks);
  keptLength += markdown.length;
  return blocks;
}

/**
 * Markdown as blocks. Raw HTML is never interpreted: its tags go, its text stays. Addresses of other schemes than
 * http, https, mailto and tel are not linked; an image is its alternative text. A text that nests beyond reading is one
 * paragraph as it is.
 */
function parsed(markdown: string): Block[] {
  if (markdown.trim() === "") return [];
  const text = sanitizeText(markdown);
  if (!isReadableMarkdown(text)) return paragraph(tidy([{ text }]));
  const root = fromMarkdown(text, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const definitions = new Map<string, Definition>();
  collect(root, definitions);
  return blocksIn(root.children, definitions, 0);
}

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === "definition") {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  } else if ("children" in node) for (const child of node.children) collect(child, definitions);
}

function blocksIn(nodes: readonly RootContent[], definitions: Definitions, depth: number): Block[] {
  return nodes.flatMap((node) => blockOf(node, definitions, depth));
}

function blockOf(node: RootContent, definitions: Definitions, depth: number): Block[] {
  const runs = (children: readonly PhrasingContent[], style: Style = {}) =>
    tidy(runsOf(children, style, definitions));
  const inside = (children: readonly RootContent[]) => blocksIn(children, definitions, depth + 1);
  switch (node.type) {
    case "paragraph":
      return paragraph(runs(node.children));
    case "heading":
      return paragraph(runs(node.children, { strong: true }));
    case "list": {
      const items = node.children.map((item): Block[] => {
        const done =
          item.checked === null || item.checked === undefined ? null : item.checked ? "[x] " : "[ ] ";
        const blocks = inside(item.children);
        return done === null ? blocks : checked(blocks, done);
      });
      const shown = items.filter((item) => item.length > 0);
      if (shown.length === 0) return [];
      if (depth >= DEEPEST) return shown.flat();
      return [{ kind: "list", start: node.ordered ? (node.start ?? 1) : null, items: shown }];
    }
    case "blockquote": {
      const blocks = inside(node.children);
      return depth >= DEEPEST || blocks.length === 0 ? blocks : [{ kind: "quote", blocks }];
    }
    case "footnoteDefinition":
      return checked(inside(node.children), `[${node.label ?? node.identifier}] `);
    case "code":
      return node.value === "" ? [] : [{ kind: "code", text: node.value }];
    case "table": {
      const columns = Math.max(...node.children.map((row) => row.children.length));
      const rows = node.children.map(({ children }) =>
        Array.from({ length: columns }, (_, at) => runs(children[at]?.children ?? [])),
      );
      return [{ kind: "table", rows }];
    }
    case "thematicBreak":
      return [{ kind: "rule" }];
    case "html":
      return paragraph(tidy([{ text: textOfHtml(node.value) }]));
    case "definition":
      return [];
    default:
      return "children" in node || "value" in node
        ? paragraph(tidy(runOf(node as PhrasingContent, {}, definitions)))
        : [];
  }
}

function paragraph(runs: RichText[]): Block[] {
  return runs.length === 0 ? [] : [{ kind: "paragraph", runs }];
}

/** Puts a mark before the first words. */
function checked(blocks: Block[], mark: string): Block[] {
  const [first, ...rest] = blocks;
  return first?.kind === "paragraph"
    ? [{ kind: "paragraph", runs: [{ text: mark }, ...first.runs] }, ...rest]
    : [{ kind: "paragraph", runs: [{ text: mark.trim() }] }, ...blocks];
}

function runsOf(nodes: readonly PhrasingContent[], style: Style, definitions: Definitions): RichText[] {
  return nodes.flatMap((node) => runOf(node, style, definitions));
}

function runOf(node: PhrasingContent, style: Style, definitions: Definitions): RichText[] {
  const within = (children: readonly PhrasingContent[], added: Style) =>
    runsOf(children, { ...style, ...added }, definitions);
  switch (node.type) {
    case "text":
      // A line of the source that ends is a space.
      return [{ ...style, text: node.value.replace(/[ \t]*\n[ \t]*/g, " ") }];
    case "break":
      return [{ ...style, text: "\n" }];
    case "inlineCode":
      return [{ ...style, text: node.value, code: true }];
    case "strong":
      return within(node.children, { strong: true });
    case "emphasis":
      return within(node.children, { emphasis: true });
    case "delete":
      return within(node.children, { struck: true });
    case "link":
      return within(node.children, linked(node.url));
    case "linkReference":
      return within(node.children, linked(definitions.get(node.identifier)?.url ?? ""));
    case "image":
    case "imageReference":
      return node.alt ? [{ ...style, text: node.alt }] : [];
    case "footnoteReference":
      return [{ ...style, text: `[${node.label ?? node.identifier}]` }];
    case "html":
      return [{ ...style, text: textOfHtml(node.value) }];
    default:
      return [];
  }
}

function linked(address: string): Style {
  const href = safeHref(address);
  return href === null ? {} : { href };
}

function textOfHtml(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "")
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/<\/?[a-z!?][^<>]*>/gi, "")
    .replace(/[ \t]*\n[ \t]*/g, "\n");
}

/** Without empty runs, and without white space at either end. */
function tidy(runs: readonly RichText[]): RichText[] {
  const kept = runs.filter(({ text }) => text !== "");
  const first = kept.findIndex(({ text }) => text.trim() !== "");
  const last = kept.findLastIndex(({ text }) => text.trim() !== "");
  return kept.slice(first, first < 0 ? 0 : last + 1).map((run, at, all) => ({
    ...run,
    text: ends(run.text, at === 0, at === all.length - 1),
  }));
}

function ends(text: string, isFirst: boolean, isLast: boolean): string {
  const started = isFirst ? text.replace(/^\s+/, "") : text;
  return isLast ? started.replace(/\s+$/, "") : started;
}
