import type { CvDocument } from "../document";

/** What the press is asked for: one file of one document. */
export type Order =
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

/** `memory` is what the press holds after the work, in bytes. */
export type Answer = { memory: number } & ({ bytes: Uint8Array } | { error: string });
