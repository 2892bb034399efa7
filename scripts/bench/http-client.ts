import { Agent, request } from "node:http";

export type Client = {
  /** The status and how long the whole answer took, in ms; status 0 when there was none. */
  get: (path: string) => Promise<{ status: number; ms: number }>;
  close: () => void;
};

/**
 * Asks a server over kept-alive connections that come from one address of this machine, as the server sees it: every
 * address of 127.0.0.0/8 is one.
 */
export function httpClient(origin: string, localAddress: string, connections: number): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections, localAddress });
  return {
    get: (path) => {
      const began = performance.now();
      return new Promise((resolve) => {
        const end = (status: number) => resolve({ status, ms: performance.now() - began });
        const asked = request(new URL(path, origin), { agent }, (response) => {
          response.resume();
          response.once("end", () => end(response.statusCode ?? 0));
          response.once("error", () => end(0));
        });
        asked.once("error", () => end(0));
        asked.end();
      });
    },
    close: () => agent.destroy(),
  };
}
