/** Pixels of the longer side: three times what the page shows. */
const SIDE = 512;
/** Tried in turn, until the picture is small enough. */
const QUALITIES = [0.85, 0.7, 0.5];

/**
 * Draws a picture anew, upright and small, as a JPEG that holds nothing but its pixels.
 * @returns null for what the browser cannot draw.
 */
export async function smallerPhoto(file: File, maxBytes: number): Promise<File | null> {
  const drawn = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null);
  if (drawn === null) return null;
  const scale = Math.min(1, SIDE / Math.max(drawn.width, drawn.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(drawn.width * scale));
  canvas.height = Math.max(1, Math.round(drawn.height * scale));
  const paper = canvas.getContext("2d");
  if (paper === null) return null;
  // Where a picture is transparent, a JPEG would be black.
  paper.fillStyle = "white";
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  drawn.close();
  for (const quality of QUALITIES) {
    const blob = await new Promise<Blob | null>((give) => canvas.toBlob(give, "image/jpeg", quality));
    if (blob !== null && blob.size <= maxBytes) return new File([blob], "photo.jpg", { type: blob.type });
  }
  return null;
}
