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
  return new UserError({
    fr: `Le port ${port} est déjà pris : arrêtez ce qui l’utilise, ou choisissez-en un autre, par exemple PORT=${port + 1} npm start.`,
    en: `Port ${port} is already taken: stop what uses it, or choose another, for example PORT=${port + 1} npm start.`,
  });
}

function refusalFor(error: NodeJS.ErrnoException, host: string | null, port: number): Error {
  if (error.code === "EADDRINUSE") return portTakenError(port);
  if (error.code === "EACCES") {
    return new UserError({
      fr: `Le port ${port} n’est pas permis à cet utilisateur : choisissez-en un au-dessus de 1023, par exemple PORT=3000 npm start.`,
      en: `Port ${port} is not allowed for this user: choose one above 1023, for example PORT=3000 npm start.`,
    });
  }
  if (host !== null && (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")) {
    return new UserError({
      fr: `HOST (${host}) n’est pas une adresse de cette machine : essayez HOST=127.0.0.1, ou HOST=0.0.0.0 pour toutes.`,
      en: `HOST (${host}) is not an address of this machine: try HOST=127.0.0.1, or HOST=0.0.0.0 for all of them.`,
    });
  }
  return error;
}
