import { useEffect, useRef, useState } from "react";

/** What became of the file asked for last. Sizes are in bytes. */
export type Download =
  | { state: "idle" }
  | { state: "running"; name: string; received: number }
  | { state: "done"; name: string; size: number; pages: number }
  | { state: "failed" | "cancelled"; name: string };

/**
 * Downloads a file with its progress in sight and a way to stop it: the server stops too. Only one at a time, the last
 * asked for.
 */
export function useDownload() {
  const [download, setDownload] = useState<Download>({ state: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (href: string, name: string) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    const isCurrent = () => running.current === stop;
    setDownload({ state: "running", name, received: 0 });
    try {
      const answer = await fetch(href, { signal: stop.signal });
      if (!answer.ok || answer.body === null) throw new Error(String(answer.status));
      const file = await received(answer.body, (count) => {
        if (isCurrent()) setDownload({ state: "running", name, received: count });
      });
      if (!isCurrent()) return;
      handOver(new Blob(file, { type: answer.headers.get("content-type") ?? "" }), fileNameOf(answer));
      const size = file.reduce((sum, { length }) => sum + length, 0);
      setDownload({ state: "done", name, size, pages: Number(answer.headers.get("x-file-pages") ?? 0) });
    } catch {
      if (isCurrent()) setDownload({ state: stop.signal.aborted ? "cancelled" : "failed", name });
    }
  };
  return { download, start, cancel: () => running.current?.abort() };
}

async function received(body: ReadableStream<Uint8Array<ArrayBuffer>>, tell: (count: number) => void) {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body.getReader();
  let count = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    count += part.value.length;
    tell(count);
  }
  return parts;
}

function fileNameOf({ headers }: Response): string {
  return /filename="([^"]+)"/.exec(headers.get("content-disposition") ?? "")?.[1] ?? "cv";
}

/** As if the link itself had been followed. */
function handOver(file: Blob, fileName: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
