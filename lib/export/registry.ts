import { renderCsv } from "@/lib/cv/export/csv";
import type { ExportInput } from "@/lib/cv/export/export-input";
import { EXPORT_LINKS, type ExportFormat } from "@/lib/cv/export/export-links";
import { fileNameOf } from "@/lib/cv/export/file-name";
import { renderJson } from "@/lib/cv/export/json";
import { renderJsonResume } from "@/lib/cv/export/json-resume";
import { renderMarkdown } from "@/lib/cv/export/md";

type Body = string | Uint8Array<ArrayBuffer>;

/** Stops, by throwing the signal's reason, soon after nobody waits for the file any more. */
type Render = (input: ExportInput, signal: AbortSignal) => Body | Promise<Body>;

/** What needs an engine loads it when it is first asked for: `async (...given) => (await import("./pdf")).renderPdf(...given)`. */
const RENDERERS: Readonly<Record<ExportFormat, Render>> = {
  csv: renderCsv,
  xlsx: async (...given) => (await import("./xlsx")).renderXlsx(...given),

  md: renderMarkdown,
  pdf: async (...given) => (await import("./pdf/pdf")).renderPdf(...given),
  docx: async (...given) => (await import("./docx/docx")).renderDocx(...given),
  json: renderJson,
  "resume.json": renderJsonResume,
};

export type Exporter = (typeof EXPORT_LINKS)[number] & { render: Render };

/** Every format the view can be taken away in. A new one is a file, its link and its word above. */
export const EXPORTERS: readonly Exporter[] = EXPORT_LINKS.map((link) => ({
  ...link,
  render: RENDERERS[link.format],
}));

export type ExportedFile = { fileName: string; mediaType: string; body: Body };

/** The exporter a command or a path asks for by its format, or undefined. */
export function exporterFor(format: string): Exporter | undefined {
  return EXPORTERS.find((exporter) => exporter.format === format);
}

const NEVER = new AbortController().signal;

/** A view as a file to hand out. It throws the reason of `signal` when that is aborted first. */
export async function exportCv(
  exporter: Exporter,
  input: ExportInput,
  signal: AbortSignal = NEVER,
): Promise<ExportedFile> {
  const { index, view, options } = input;
  signal.throwIfAborted();
  const body = await exporter.render(input, signal);
  signal.throwIfAborted();
  return {
    fileName: fileNameOf(index.cv.profile.name, view.query, exporter.extension, options),
    mediaType: exporter.mediaType,
    body,
  };
}
