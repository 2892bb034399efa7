import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { getPublicCv } from "@/lib/queries/public-cv";
import { beforeHead } from "./before-head";
import { hasSession } from "./has-session";
import { rejectRequest } from "./rejection";
import { asStranger } from "./stranger-log";

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
      return asStranger(() => handle(request, response));
    }
    return handle(request, response);
  };
}

async function isUnknownClient(request: IncomingMessage): Promise<boolean> {
  try {
    const isOwner = await hasSession(request);
    await getPublicCv();
    return !isOwner;
  } catch {
    return false;
  }
}

const segmentSchema = z.union([
  z.string(),
  z.tuple([z.string(), z.string(), z.string(), z.array(z.string()).nullable()]),
]);

/** A route tree as Next's router in the browser sends it in `Next-Router-State-Tree`. */
const treeSchema: z.ZodType = z.tuple([
  segmentSchema,
  z.record(
    z.string(),
    z.lazy(() => treeSchema),
  ),
  z.tuple([z.string(), z.string()]).nullish(),
  z.enum(["refetch", "inside-shared-layout", "metadata-only"]).nullish(),
  z.number().nullish(),
  z.string().optional(),
]);

/** Whether Next can read this header; of one it cannot it makes an error of its own. */
function isRouterState(header: string | string[] | undefined): boolean {
  if (header === undefined) return true;
  if (typeof header !== "string") return false;
  try {
    return treeSchema.safeParse(JSON.parse(decodeURIComponent(header))).success;
  } catch {
    return false;
  }
}
