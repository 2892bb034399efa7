import type { IncomingMessage } from "node:http";
import { renewedSession } from "@/lib/auth/request-session";
import { headerReader } from "./request-headers";

/**
 * Whether the owner sent this request.
 * @throws whatever the database throws.
 */
export async function hasSession({ headers }: IncomingMessage): Promise<boolean> {
  const cookies = new Map(
    (headers.cookie ?? "").split(/;\s*/).map((pair) => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  const { signedIn } = await renewedSession(headerReader(headers), (name) => cookies.get(name));
  return signedIn;
}
