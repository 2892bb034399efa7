import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import ReactMarkdown from "react-markdown";
import remarkGfm from "remark-gfm";
import { exportInputOf } from "@/lib/cv/export/export-input";
import { importCv } from "@/lib/cv/import/import-cv";
import { indexCv } from "@/lib/cv/view/filter/index-cv";
import { exportCv, exporterFor } from "@/lib/export/registry";
import { readQuery } from "@/lib/url/read-query";
import { FORMS_FOLDER, FORMS_OF, type Form } from "./forms";

/**
 * Makes the Word and PDF files of `forms.test.ts` from CVs in Markdown: `npx tsx tests/documents/make-forms.ts`, with
 * the names of forms for those alone. It needs
 * LibreOffice and Chromium, which is why its files are kept.
 */

const LOOK =
  "body{font:11pt/1.4 'DejaVu Sans',sans-serif;margin:0}h1{font-size:22pt}h2{font-size:15pt}h3{font-size:12.5pt}h4{font-size:11pt}table{border-collapse:collapse}td,th{border:1px solid;padding:2pt 4pt}@page{margin:16mm;size:A4}";
const COLUMNS = `${LOOK} body{font-size:9.5pt}main{columns:2;column-gap:12mm;column-fill:auto}h1:first-child{column-span:all}`;

const folder = mkdtempSync(join(tmpdir(), "forms-"));

function html(markdown: string, style: string): string {
  const body = renderToStaticMarkup(createElement(ReactMarkdown, { remarkPlugins: [remarkGfm] }, markdown));
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><main>${body}</main>`;
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: folder, stdio: "ignore", timeout: 120_000 });
}

function office(from: string, to: string, args: readonly string[] = []): void {
  const profile = `-env:UserInstallation=file://${folder}/office`;
  run("soffice", [profile, "--headless", ...args, "--convert-to", to, from]);
}

function chromium(from: string, to: string): void {
  run("chromium", [
    "--headless",
    "--no-sandbox",
    "--no-pdf-header-footer",
    `--print-to-pdf=${to}`,
    join(folder, from),
  ]);
}

async function typst(markdown: string): Promise<Uint8Array> {
  const read = importCv(new TextEncoder().encode(markdown));
  const exporter = exporterFor("pdf");
  if (!read.ok || exporter === undefined) throw new Error("The CV is refused.");
  const index = indexCv(read.cv, "2026-11");
  const { query } = readQuery(new URLSearchParams(), index);
  const input = exportInputOf(index, query, read.cv.profile.locale, { date: "2026-11-26", link: null });
  return Buffer.from((await exportCv(exporter, input)).body);
}

const keep = (form: Form, name: string) => renameSync(join(folder, name), join(FORMS_FOLDER, form));

mkdirSync(FORMS_FOLDER, { recursive: true });
const wanted = process.argv.slice(2);
const isWanted = (form: string) => wanted.length === 0 || wanted.includes(form);

for (const { source, forms } of FORMS_OF) {
  const markdown = readFileSync(source, "utf8");
  writeFileSync(join(folder, "cv.html"), html(markdown, LOOK));
  writeFileSync(join(folder, "columns.html"), html(markdown, COLUMNS));
  if (isWanted("docx") || isWanted("libreoffice")) {
    office("cv.html", "odt", ["--infilter=HTML (StarWriter)"]);
    office("cv.odt", "docx:Office Open XML Text");
    office("cv.odt", "pdf:writer_pdf_Export");
    keep(forms.docx, "cv.docx");
    keep(forms.libreoffice, "cv.pdf");
  }
  if (isWanted("chromium")) {
    chromium("cv.html", "cv.pdf");
    keep(forms.chromium, "cv.pdf");
  }
  if (isWanted("columns")) {
    chromium("columns.html", "cv.pdf");
    keep(forms.columns, "cv.pdf");
  }
  if (isWanted("typst")) writeFileSync(join(FORMS_FOLDER, forms.typst), await typst(markdown));
  process.stdout.write(`${source}\n`);
}
rmSync(folder, { recursive: true });
process.exit(0);
