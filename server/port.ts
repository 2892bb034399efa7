import { createServer } from "node:net";
import { UserError } from "@/lib/user-error";

/**
 * Tries the port before the long steps of a start.
 * @throws UserError when it is taken, not allowed, or when the host is not one of this machine.
 */
export async function assertPortFree({ host, port }: { host: string | null; port: number }): Promise<void> {
  await tryListening(host, port).catch((error: NodeJS.ErrnoException) => {
    throw refusalFor(error, host, port);
  });
}

/** @throws UserError when nothing can listen at the address of the metrics; null is none. */
export async function assertMetricsFree(metrics: { host: string; port: number } | null): Promise<void> {
  if (metrics === null) return;
  const { host, port } = metrics;
  await tryListening(host, port).catch((error: NodeJS.ErrnoException) => {
    const address = `${host.includes(":") ? `[${host}]` : host}:${port}`;
    throw new UserError(
      "metrics-unusable",
      { address, reason: error.code ?? error.message },
      { cause: error },
    );
  });
}

function tryListening(host: string | null, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port, ...(host === null ? {} : { host }) }, () => probe.close(() => resolve()));
  });
}

export function portTakenError(port: number): UserError {
  return new UserError("port-taken", { port });
}

function refusalFor(error: NodeJS.ErrnoException, host: string | null, port: number): Error {
  if (error.code === "EADDRINUSE") return portTakenError(port);
  if (error.code === "EACCES") {
    return new UserError("port-forbidden", { port });
  }
  if (host !== null && (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")) {
    return new UserError("host-unknown", { host });
  }
  return error;
}
