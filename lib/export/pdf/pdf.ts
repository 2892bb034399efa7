import type { ExportInput } from "@/lib/cv/export/export-input";
import { renderJson } from "@/lib/cv/export/json";
import { paperWordsFor } from "@/lib/cv/words/paper-words";
import { documentOf } from "../document";
import { typesetter } from "./typesetter";

/** More projects than anyone prints: with these Typst takes a gigabyte and some seconds. */
const MOST_PROJECTS = 1_000;
const SIGN = "□";

/** The view as a tagged PDF (PDF/UA-1), with the same view as JSON attached. */
export async function renderPdf(input: ExportInput, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  return typesetter.set(
    {
      document: JSON.stringify(await documentOf(input, signal, MOST_PROJECTS)),
      attachment: renderJson(input),
      attachmentName: "cv.json",
      undrawable: paperWordsFor(input.words.locale).undrawable(SIGN),
      createdAt: Date.parse(`${input.date}T12:00:00Z`) / 1000,
    },
    signal,
  );
}
