import type { CvDocument } from "../document";

/** One file of one document to render. */
export type RenderJob =
  | {
      format: "docx";
      document: CvDocument;
      /** Of the export, `YYYY-MM-DD`. */
      date: string;
    }
  | {
      format: "pdf";
      document: CvDocument;
      attachment: { name: string; text: string };
      /** Explains the sign that stands for what no font can draw. */
      undrawable: string;
      /** In seconds since 1970. */
      createdAt: number;
    };

/** `memory` is what the worker holds after the work, in bytes. */
export type RenderResult = { memory: number } & ({ bytes: Uint8Array } | { error: string });
