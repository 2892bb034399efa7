import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { z } from "zod";
import { rejectRequest } from "./rejection";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const manifestSchema = z.object({ node: z.record(z.string(), z.unknown()) });

/** By what Next's router in the browser knows that its page is of another build than the server. */
const NOT_FOUND_HEADER = "X-NextJS-Action-Not-Found";

/** The names of the actions that the pages in `dir` were built with. */
export async function builtActions(dir: string): Promise<ReadonlySet<string>> {
  const manifest = await readFile(join(dir, ".next", "server", "server-reference-manifest.json"), "utf8");
  return new Set(Object.keys(manifestSchema.parse(JSON.parse(manifest)).node));
}

/** Answers as Next does to an action that there is not, without its line in the log: anyone can make up a name. */
export function knownActions(handle: Handle, known: ReadonlySet<string>): Handle {
  return async (request, response) => {
    const action = request.headers["next-action"];
    if (action === undefined || known.has(String(action))) return handle(request, response);
    return rejectRequest(request, response, 409, { [NOT_FOUND_HEADER]: "1" });
  };
}
