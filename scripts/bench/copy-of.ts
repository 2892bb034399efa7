import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Served, serveScript } from "./served";

/** A bare server that gives the same status, headers and bytes as this address does now. */
export async function serveCopyOf(url: string): Promise<{ bare: Served; size: number }> {
  const answer = await fetch(url, { headers: { "accept-encoding": "identity" } });
  const body = Buffer.from(await answer.arrayBuffer());
  const headers = Object.fromEntries(
    [...answer.headers].filter(([name]) => !["connection", "transfer-encoding"].includes(name)),
  );
  const folder = await mkdtemp(join(tmpdir(), "parcours-bare-"));
  try {
    const file = join(folder, "answer.json");
    await writeFile(file, JSON.stringify({ headers, body: body.toString("base64") }));
    const bare = await serveScript(new URL("./bare-server.ts", import.meta.url), [file]);
    return { bare, size: body.length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
