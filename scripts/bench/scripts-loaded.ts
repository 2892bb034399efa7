import type { Page } from "@playwright/test";

/** A script that the browser loaded: its body as it travelled, in bytes. */
export type Script = { encoding: string; bytes: number };

/** Watches a page from now on; the answer tells the scripts that have come so far. */
export async function watchScripts(page: Page): Promise<() => Script[]> {
  const session = await page.context().newCDPSession(page);
  const scripts = new Map<string, Script & { headers: number }>();
  session.on("Network.responseReceived", ({ requestId, response }) => {
    if (!response.mimeType.includes("javascript")) return;
    const encoding = response.headers["content-encoding"] ?? response.headers["Content-Encoding"] ?? "none";
    scripts.set(requestId, { headers: response.encodedDataLength, encoding, bytes: 0 });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const script = scripts.get(requestId);
    if (script) script.bytes = encodedDataLength - script.headers;
  });
  await session.send("Network.enable");
  return () => [...scripts.values()];
}
