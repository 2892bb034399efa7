import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ImportReview } from "@/components/editor/import/import-review";
import { LedgerTable, OUTCOMES } from "@/components/editor/import/ledger-table";
import { UploadForm } from "@/components/editor/import/upload-form";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { database } from "@/db/database";
import { requireOwner } from "@/lib/auth/require-owner";
import { MAX_DOCUMENT_BYTES } from "@/lib/documents/import-document";
import { previewImport } from "@/lib/mutations/import-file";
import { readImportDraft } from "@/lib/queries/base-import";
import { isSample } from "@/lib/queries/sample";
import { applyImport, dropImport, examineImport } from "./import-actions";

export async function generateMetadata() {
  const t = await getTranslations("editor.importing");
  return { title: t("title") };
}

/** A file is examined, looked at line by line, chosen from, and only then applied. */
export default async function ImportPage({ searchParams }: PageProps<"/admin/import">) {
  await requireOwner("/admin/import");
  const { lines, from, applied } = await searchParams;
  const t = await getTranslations("editor.importing");
  const db = await database();
  const draft = await readImportDraft(db);
  const preview = draft === null ? null : await previewImport(db, draft);
  return (
    <EditorPage title={t("title")}>
      {typeof applied === "string" && /^\d{1,9}$/.test(applied) ? (
        <p
          role="status"
          className="mb-5 flex flex-wrap items-baseline gap-x-3 rounded-panel border border-line bg-accent-soft px-5 py-3 font-medium text-accent"
        >
          {t("applied", { version: applied })}
          <Link href={`/admin/history/${applied}`} className="underline underline-offset-4">
            {t("seeApplied")}
          </Link>
          <Link prefetch={false} href="/" className="underline underline-offset-4">
            {t("seePage")}
          </Link>
        </p>
      ) : null}
      {draft !== null && preview?.ok ? (
        <div className="grid items-start gap-x-5 xl:grid-cols-2">
          <ImportReview
            reviewed={{ ...preview, fileName: draft.fileName, at: draft.at }}
            isSample={await isSample(db)}
            apply={applyImport}
            drop={dropImport}
          />
          <LedgerTable
            ledger={preview.ledger}
            cv={preview.cv}
            shown={OUTCOMES.find((outcome) => outcome === lines) ?? null}
            from={typeof from === "string" && /^\d{1,6}$/.test(from) ? Number(from) : 1}
          />
        </div>
      ) : (
        <EditorPanel id="upload" title={t("upload")}>
          <p className="mb-4 max-w-[60ch] text-ink-2">{t("lead")}</p>
          <UploadForm action={examineImport} largest={MAX_DOCUMENT_BYTES} />
        </EditorPanel>
      )}
    </EditorPage>
  );
}
