import { join } from "node:path";

export const FORMS_FOLDER = join("tests", "documents", "forms");

/** A file of `FORMS_FOLDER`. */
export type Form = string;

const FORMS = ["docx", "libreoffice", "chromium", "columns", "typst"] as const;

const SOURCES = [
  "en/01-setext-job-titles",
  "en/04-product-bullets-under-employer",
  "en/06-code-span-range-then-bold",
  "en/08-date-and-employer-in-heading",
  "en/10-career-changer-yaml-contacts",
  "fr/01-point-median-fin-de-ligne",
  "fr/02-infirmiere-paragraphes-gras",
  "fr/04-reconversion-saisons",
  "fr/06-liste-numerotee",
  "fr/10-etoiles-et-postes-sous-employeur",
];

/** Ten CVs in Markdown, and the files that hold the same as Word and as PDF by three programs, one in two columns. */
export const FORMS_OF = SOURCES.map((name) => {
  const file = name.replace("/", "-");
  const forms = Object.fromEntries(
    FORMS.map((form) => [form, form === "docx" ? `${file}.docx` : `${file}.${form}.pdf`]),
  ) as Record<(typeof FORMS)[number], Form>;
  return { source: join("tests", "corpus", `${name}.md`), forms };
});
