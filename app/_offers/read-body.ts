/** A body of this many bytes holds an offer of 50 kB in a form, percent-encoded. */
const LONGEST_BODY = 200_000;

/** The bytes of a request's body; null when there are more than an offer needs, without reading the rest. */
async function readBoundedBody(request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > LONGEST_BODY) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next !== undefined && !next.done; next = await reader?.read()) {
    size += next.value.length;
    if (size > LONGEST_BODY) {
      await reader?.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The offer in a body: the field `offer` of a form, else the whole as text. */
export async function offerTextOf(request: Request): Promise<string | null> {
  const bytes = await readBoundedBody(request);
  if (bytes === null) return null;
  const type = request.headers.get("content-type") ?? "";
  if (/^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) {
    const form = await new Response(bytes, { headers: { "Content-Type": type } }).formData();
    const offer = form.get("offer");
    return typeof offer === "string" ? offer : "";
  }
  return new TextDecoder().decode(bytes);
}
