import { renderCsv } from "./csv";
import type { ExportInput } from "./export-input";
import { EXPORT_LINKS, type ExportFormat } from "./export-links";
import { fileNameOf } from "./file-name";
import { renderJson } from "./json";

type Render = (
  input: ExportInput,
) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;

const RENDERERS: Readonly<Record<ExportFormat, Render>> = { csv: renderCsv, json: renderJson };

export type Exporter = (typeof EXPORT_LINKS)[number] & { render: Render };

/** Every format the view can be taken away in. A new one is a file, its link and its word above. */
export const EXPORTERS: readonly Exporter[] = EXPORT_LINKS.map((link) => ({
  ...link,
  render: RENDERERS[link.format],
}));

export type ExportedFile = {
  fileName: string;
  mediaType: string;
  body: string | Uint8Array<ArrayBuffer>;
};

/** The exporter a command or a path asks for by its format, or undefined. */
export function exporterFor(format: string): Exporter | undefined {
  return EXPORTERS.find((exporter) => exporter.format === format);
}

/** A view as a file to hand out. */
export async function exportCv(exporter: Exporter, input: ExportInput): Promise<ExportedFile> {
  const { index, view } = input;
  return {
    fileName: fileNameOf(index.cv.profile.name, view.query, exporter.extension),
    mediaType: exporter.mediaType,
    body: await exporter.render(input),
  };
}
