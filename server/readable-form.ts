/**
 * Whether a body is the form that its type says it is. Next makes an error of its own, with a line in the log, of one that
 * is cut off or has no boundary.
 * @returns true for a body of any other type.
 */
export async function isReadableForm(
  contentType: string | undefined,
  parts: readonly Buffer[],
): Promise<boolean> {
  if (contentType === undefined || !/^multipart\/form-data\b/i.test(contentType)) return true;
  const form = new Response(Buffer.concat(parts), { headers: { "content-type": contentType } }).formData();
  return form.then(
    () => true,
    () => false,
  );
}
