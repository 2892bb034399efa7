import { createServer } from "node:net";
import { UserError } from "@/lib/user-error";

/**
 * Tries the port before the long steps of a start.
 * @throws UserError when it is taken, not allowed, or when the host is not one of this machine.
 */
export async function assertPortFree({ host, port }: { host: string | null; port: number }): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => reject(refusalFor(error, host, port)));
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
