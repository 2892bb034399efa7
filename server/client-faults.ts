import type { IncomingMessage, ServerResponse } from "node:http";
import { renewedSession } from "@/lib/auth/request-session";
import { getPublicCv } from "@/lib/queries/public-cv";
import { beforeHead } from "./before-head";
import { rejectRequest } from "./rejection";
import { headerReader } from "./request-headers";
import { isRouterState } from "./router-state";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Calls a fault of the client a fault of the client. Next answers 500 when it cannot read the state of a router, a form
 * or the arguments of an action. The first is checked here; a 500 to what someone without a session posted becomes 400
 * while the database answers, since all such a person can post is a form that did not parse.
 */
export function clientFaults(
  handle: Handle,
  mayBlameClient: (request: IncomingMessage) => Promise<boolean> = isUnknownClient,
): Handle {
  return async (request, response) => {
    if (!isRouterState(request.headers["next-router-state-tree"])) {
      return rejectRequest(request, response, 400, {});
    }
    if (request.method === "POST" && (await mayBlameClient(request))) {
      beforeHead(response, () => {
        if (response.statusCode === 500) response.statusCode = 400;
      });
    }
    return handle(request, response);
  };
}

async function isUnknownClient({ headers }: IncomingMessage): Promise<boolean> {
  try {
    const cookies = new Map(
      (headers.cookie ?? "").split(/;\s*/).map((pair) => {
        const at = pair.indexOf("=");
        return [pair.slice(0, at), pair.slice(at + 1)];
      }),
    );
    const { signedIn } = await renewedSession(headerReader(headers), (name) => cookies.get(name));
    await getPublicCv();
    return !signedIn;
  } catch {
    return false;
  }
}
