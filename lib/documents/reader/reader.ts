import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { workerProgram } from "@/lib/worker-program";
import { UnreadableDocument } from "../printed";
import type { ReadAnswer, ReadRequest } from "./request";

/** A CV takes a second; a file made to take long is given up. In milliseconds. */
const LONGEST_READ = 30_000;
/** Of the process that reads, in megabytes. */
const MOST_MEMORY = 512;

/** Texts of the files read last, by their bytes: the page of an import reads its file each time it is shown. */
const texts = new LRUCache<string, string>({ max: 8 });
let turn: Promise<unknown> = Promise.resolve();

/**
 * A Word or PDF file as Markdown. A process of its own reads it, one file at a time: what a file costs in time and memory
 * is bounded, and no file can end the server.
 * @throws UnreadableDocument
 */
export async function readInProcess(request: ReadRequest): Promise<string> {
  const key = `${request.kind} ${createHash("sha256").update(request.bytes).digest("hex")}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const answer = turn.then(() => ask(request));
  turn = answer.catch(() => undefined);
  const text = await answer;
  texts.set(key, text);
  return text;
}

function ask(request: ReadRequest): Promise<string> {
  return new Promise((resolve, reject) => {
    const { path, execArgv } = workerProgram("document-reader", "lib/documents/reader/worker.ts");
    const worker = fork(path, {
      execArgv: [...execArgv, `--max-old-space-size=${MOST_MEMORY}`],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.kill("SIGKILL");
      settle();
    };
    const timer = setTimeout(
      () => end(() => reject(new UnreadableDocument("document-too-long"))),
      LONGEST_READ,
    );
    worker.once("message", (answer: ReadAnswer) =>
      end(() =>
        "text" in answer ? resolve(answer.text) : reject(new UnreadableDocument(answer.unreadable)),
      ),
    );
    worker.once("error", (error) => end(() => reject(error)));
    // Without an answer before it: the memory was not enough.
    worker.once("exit", () => end(() => reject(new UnreadableDocument("document-too-long"))));
    worker.send(request);
  });
}
