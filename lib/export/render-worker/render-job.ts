import type { ViewCard } from "@/lib/cv/export/view-card";
import type { CvDocument } from "../document";

/** One file of one document, or the picture of one view, to render. */
export type RenderJob =
  | { format: "png"; card: ViewCard }
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
