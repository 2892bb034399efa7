import type { UnreadableCode } from "../printed";

export type ReadRequest = { kind: "docx" | "pdf"; bytes: Uint8Array };

/** The document as Markdown, or why there is none. */
export type ReadAnswer = { text: string } | { unreadable: UnreadableCode };
