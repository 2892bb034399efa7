import type { ZodType } from "zod";
import type { Ledger } from "../ledger/ledger";
import type { Line } from "../ledger/markdown-lines";
import { type Problem, problem } from "../ledger/problem-messages";
import type { JsonNode } from "./json-tree";

/** Takes values out of a JSON document, says in the ledger what became of their lines, and knows what was left. */
export class JsonFields {
  readonly problems: Problem[] = [];
  readonly #taken = new Set<JsonNode>();

  constructor(
    private readonly ledger: Ledger,
    private readonly lines: readonly Line[],
  ) {}

  /** The value of a key; of the first that is there, later ones being spellings of before, which are named. */
  find(node: JsonNode | undefined, key: string, ...legacy: readonly string[]): JsonNode | undefined {
    if (!(node?.content instanceof Map)) return undefined;
    const current = node.content.get(key);
    if (current !== undefined) return current;
    for (const old of legacy) {
      const found = node.content.get(old);
      if (found === undefined) continue;
      this.problems.push(problem("legacy-key", found.line, `${old} → ${key}`));
      return found;
    }
    return undefined;
  }

  /** The entries of a list; a lone value where a list belongs is a list of one. */
  items(node: JsonNode | undefined): JsonNode[] {
    if (node === undefined || node.content === null) return [];
    return Array.isArray(node.content) ? node.content : [node];
  }

  /** A text, "" when there is none; a number or a truth value is written out. */
  text(node: JsonNode | undefined, where: string): string {
    const content = node?.content;
    if (node === undefined || content === null || typeof content === "object" || content === undefined)
      return "";
    this.take(node, where);
    return String(content);
  }

  texts(node: JsonNode | undefined, where: string): string[] {
    return this.items(node)
      .map((item) => this.text(item, where))
      .filter((text) => text !== "");
  }

  /** A value of our own, when it has that shape; otherwise it is named and left. */
  own<T>(node: JsonNode | undefined, shape: ZodType<T>, where: string): T | undefined {
    if (node === undefined) return undefined;
    const read = shape.safeParse(plainValue(node));
    if (!read.success) {
      this.problems.push(problem("unreadable-field", node.line, node.path));
      return undefined;
    }
    this.take(node, where);
    return read.data;
  }

  /** Everything in a value has become `where`. */
  take(node: JsonNode, where: string): void {
    for (const leaf of leavesOf(node)) {
      this.#taken.add(leaf);
      this.claim(leaf, "mapped", where);
    }
  }

  /** What says nothing of the person: it is neither kept nor named. */
  forget(node: JsonNode): void {
    for (const leaf of leavesOf(node)) this.#taken.add(leaf);
  }

  claim(node: JsonNode, became: "mapped" | "kept" | "question", where: string): void {
    const line = this.lines[node.line - 1];
    if (line !== undefined) this.ledger.claim([line], became, where);
  }

  ask(code: Problem["code"], node: JsonNode, about: string): void {
    this.problems.push(problem(code, node.line, about));
  }

  /** The values that nothing took, but for empty ones. */
  left(root: JsonNode): JsonNode[] {
    return leavesOf(root).filter(
      (leaf) => !this.#taken.has(leaf) && leaf.content !== "" && leaf.content !== null,
    );
  }
}

/** The values that hold no others, in the order of the document. */
export function leavesOf(node: JsonNode): JsonNode[] {
  const { content } = node;
  if (content === null || typeof content !== "object") return [node];
  const inside = Array.isArray(content) ? content : [...content.values()];
  return inside.flatMap(leavesOf);
}

export function plainValue({ content }: JsonNode): unknown {
  if (Array.isArray(content)) return content.map(plainValue);
  if (!(content instanceof Map)) return content;
  return Object.fromEntries([...content].map(([key, node]) => [key, plainValue(node)]));
}
