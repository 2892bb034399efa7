import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Answer, Order } from "./order";

type Job = {
  order: Order;
  signal: AbortSignal;
  onAbort: () => void;
  resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  reject: (reason: unknown) => void;
};

/** Longer than the longest CV takes by far: something is wrong, and others wait. In milliseconds. */
const LONGEST_RENDER = 60_000;
/** An idle press holds fonts and caches in memory. In milliseconds. */
const LONGEST_IDLE = 120_000;
/** Above it the worker is replaced, in bytes; the real CV leaves it at half of that, a thousand projects far above. */
const MOST_MEMORY = 450 * 1024 * 1024;

/** Where the worker is in the sources, which a build leaves where they are: a bundle has no address of its own. */
const workerPath = () =>
  join(/* turbopackIgnore: true */ process.cwd(), "lib", "export", "press", "worker.ts");

/**
 * One process that makes one file at a time, the others wait their turn: the server keeps its memory and its cores. It
 * is started by the first order, and again after it broke, grew or was idle.
 */
class Press {
  #worker: ChildProcess | null = null;
  #current: Job | null = null;
  #queue: Job[] = [];
  #timer: NodeJS.Timeout | undefined;
  #memory = 0;

  /** What the worker held after its last order, in bytes; 0 before the first. */
  get memory(): number {
    return this.#memory;
  }

  /** @throws the reason of `signal` when that is aborted first, an Error that says what the engine says when it fails. */
  print(order: Order, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const job: Job = { order, signal, resolve, reject, onAbort: () => this.#drop(job) };
      signal.addEventListener("abort", job.onAbort, { once: true });
      this.#queue.push(job);
      this.#next();
    });
  }

  /** Nobody waits for it any more: the work stops, with the process that does it. */
  #drop(job: Job): void {
    this.#queue = this.#queue.filter((other) => other !== job);
    if (this.#current === job) this.#fail(job.signal.reason);
    else job.reject(job.signal.reason);
  }

  #next(): void {
    if (this.#current !== null) return;
    clearTimeout(this.#timer);
    const job = this.#queue.shift();
    if (job === undefined) {
      this.#timer = setTimeout(() => this.#stop(), LONGEST_IDLE).unref();
      hold(this.#worker, false);
      return;
    }
    this.#current = job;
    this.#worker ??= this.#start();
    hold(this.#worker, true);
    this.#timer = setTimeout(() => this.#fail(new Error("Making the file took too long.")), LONGEST_RENDER);
    this.#worker.send(job.order);
  }

  #start(): ChildProcess {
    const worker = fork(workerPath(), { execArgv: ["--import", "tsx"], serialization: "advanced" });
    worker.on("message", (answer: Answer) => {
      if (this.#worker !== worker) return;
      const job = this.#finished();
      this.#memory = answer.memory;
      if (answer.memory > MOST_MEMORY) this.#stop();
      if ("bytes" in answer) job?.resolve(new Uint8Array(answer.bytes));
      else job?.reject(new Error(`The file cannot be made: ${answer.error}`));
      this.#next();
    });
    worker.on("error", (error) => this.#worker === worker && this.#fail(error));
    worker.on("exit", (code, signal) => {
      if (this.#worker === worker) this.#fail(new Error(`The press ended: ${signal ?? code}.`));
    });
    return worker;
  }

  #fail(reason: unknown): void {
    const job = this.#finished();
    this.#stop();
    job?.reject(reason);
    this.#next();
  }

  #finished(): Job | null {
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

export const press = new Press();
