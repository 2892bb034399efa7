import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CvDocument } from "../document";
import { RenderQueue } from "./render-queue";

const MAX_BYTES = 1_000;
const program = () => ({
  path: join(process.cwd(), "tests", "support", "growing-worker.ts"),
  execArgv: ["--import", "tsx"],
});

/** The id of the process that rendered a job after which it holds so many bytes. */
async function renderedBy(queue: RenderQueue, memory: number): Promise<string> {
  const job = {
    format: "pdf",
    document: {} as CvDocument,
    attachment: { name: "", text: "" },
    undrawable: "",
    createdAt: memory,
  } as const;
  return new TextDecoder().decode(await queue.render(job, new AbortController().signal));
}

describe("the process that renders", { timeout: 60_000 }, () => {
  it("stays while it holds no more memory than allowed, and is replaced above that", async () => {
    const queue = new RenderQueue({ program, maxBytes: MAX_BYTES });
    const first = await renderedBy(queue, MAX_BYTES);
    expect(await renderedBy(queue, MAX_BYTES + 1)).toBe(first);
    expect(queue.memory).toBe(MAX_BYTES + 1);
    expect(await renderedBy(queue, 0)).not.toBe(first);
  });
});
