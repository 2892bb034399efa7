import { type ChildProcess, fork } from "node:child_process";
import { workerProgram } from "@/lib/worker-program";
import type { RenderJob, RenderResult } from "./render-job";

type QueuedJob = {
  job: RenderJob;
  signal: AbortSignal;
  onAbort: () => void;
  resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  reject: (reason: unknown) => void;
};

/** Longer than the longest CV takes by far: something is wrong, and others wait. */
const RENDER_TIMEOUT_MS = 60_000;
/** An idle worker holds fonts and caches in memory. */
const IDLE_TIMEOUT_MS = 120_000;
/** Above it the worker is replaced, in bytes; the real CV leaves it at half of that, a thousand projects far above. */
const MAX_WORKER_BYTES = 450 * 1024 * 1024;

const renderWorker = () => workerProgram("render-worker", "lib/export/render-worker/worker.ts");

/** The program of the worker, and the memory above which it is replaced, in bytes. */
type Worker = { program: typeof renderWorker; maxBytes: number };

/**
 * One process that makes one file at a time, the others wait their turn: the server keeps its memory and its cores. It
 * is started by the first job, and again after it broke, grew or was idle.
 */
export class RenderQueue {
  #worker: ChildProcess | null = null;
  #current: QueuedJob | null = null;
  #queue: QueuedJob[] = [];
  #timer: NodeJS.Timeout | undefined;
  #memory = 0;

  constructor(private readonly worker: Worker = { program: renderWorker, maxBytes: MAX_WORKER_BYTES }) {}

  /** What the worker held after its last job, in bytes; 0 before the first. */
  get memory(): number {
    return this.#memory;
  }

  /** @throws the reason of `signal` when that is aborted first, or an Error with the message of the engine. */
  render(job: RenderJob, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const queued: QueuedJob = { job, signal, resolve, reject, onAbort: () => this.#cancel(queued) };
      signal.addEventListener("abort", queued.onAbort, { once: true });
      this.#queue.push(queued);
      this.#next();
    });
  }

  /** Stops a job whose caller gave up; the worker that renders it is killed. */
  #cancel(job: QueuedJob): void {
    this.#queue = this.#queue.filter((other) => other !== job);
    if (this.#current === job) this.#fail(job.signal.reason);
    else job.reject(job.signal.reason);
  }

  #next(): void {
    if (this.#current !== null) return;
    clearTimeout(this.#timer);
    const job = this.#queue.shift();
    if (job === undefined) {
      this.#timer = setTimeout(() => this.#stop(), IDLE_TIMEOUT_MS).unref();
      hold(this.#worker, false);
      return;
    }
    this.#current = job;
    this.#worker ??= this.#start();
    hold(this.#worker, true);
    this.#timer = setTimeout(
      () => this.#fail(new Error("Making the file took too long.")),
      RENDER_TIMEOUT_MS,
    );
    this.#worker.send(job.job);
  }

  #start(): ChildProcess {
    const { path, execArgv } = this.worker.program();
    const worker = fork(path, { execArgv, serialization: "advanced" });
    worker.on("message", (answer: RenderResult) => {
      if (this.#worker !== worker) return;
      const job = this.#finished();
      this.#memory = answer.memory;
      if (answer.memory > this.worker.maxBytes) this.#stop();
      if ("bytes" in answer) job?.resolve(new Uint8Array(answer.bytes));
      else job?.reject(new Error(`The file cannot be made: ${answer.error}`));
      this.#next();
    });
    worker.on("error", (error) => this.#worker === worker && this.#fail(error));
    worker.on("exit", (code, signal) => {
      if (this.#worker === worker) this.#fail(new Error(`The render worker ended: ${signal ?? code}.`));
    });
    return worker;
  }

  #fail(reason: unknown): void {
    const job = this.#finished();
    this.#stop();
    job?.reject(reason);
    this.#next();
  }

  #finished(): QueuedJob | null {
    const job = this.#current;
    this.#current = null;
    job?.signal.removeEventListener("abort", job.onAbort);
    return job;
  }

  #stop(): void {
    const worker = this.#worker;
    this.#worker = null;
    worker?.kill("SIGKILL");
  }
}

/** Whether this process stays alive for the worker. */
function hold(worker: ChildProcess | null, isHeld: boolean): void {
  if (isHeld) {
    worker?.ref();
    worker?.channel?.ref();
  } else {
    worker?.unref();
    worker?.channel?.unref();
  }
}

export const renderQueue = new RenderQueue();
