"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ApplyAnswer } from "@/components/editor/import/apply-form";
import type { ExamineAnswer } from "@/components/editor/import/upload-form";
import { database } from "@/db/database";
import { ownerAction } from "@/lib/auth/owner-action";
import { problemMessage } from "@/lib/cv/import/ledger/problem-messages";
import { importDocument, MAX_DOCUMENT_BYTES } from "@/lib/documents/import-document";
import { applyImportDraft, dropImportDraft, keepImportDraft } from "@/lib/mutations/import-draft";
import { readImportForm } from "./import-form";

/** Reads a file or a pasted text and puts it aside to be looked at; the CV stays as it is. */
export async function examineImport(_before: ExamineAnswer, form: unknown): Promise<ExamineAnswer> {
  if (!(form instanceof FormData)) return { status: "empty", text: "" };
  const file = form.get("file");
  const pasted = form.get("text");
  const text = typeof pasted === "string" ? pasted : "";
  if ((await ownerAction()) === null) return { status: "signedOut", text };
  const isFile = file instanceof File && file.size > 0;
  if (!isFile && text.trim() === "") return { status: "empty", text };
  if (isFile && file.size > MAX_DOCUMENT_BYTES) return { status: "tooLarge", text };
  const bytes = isFile ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(text);
  const read = await importDocument(bytes);
  if (!read.ok) {
    const locale = await getLocale();
    const t = await getTranslations("editor.importing");
    const sentences = read.problems.map((problem) => {
      const place = problem.line === null ? "" : `${t("line", { line: problem.line })} `;
      return place + problemMessage(problem, locale);
    });
    return { status: "refused", sentences, text };
  }
  const fileName = isFile ? file.name.slice(0, 200) || "cv.md" : "cv.md";
  await keepImportDraft(await database(), { fileName, bytes, at: new Date() });
  redirect("/admin/import");
}

/** Makes the file that waits part of the CV, as it was chosen; one revision. */
export async function applyImport(_before: ApplyAnswer, form: FormData): Promise<ApplyAnswer> {
  if ((await ownerAction()) === null) return { status: "signedOut" };
  const db = await database();
  const t = await getTranslations("editor.importing");
  const { draft, ...asked } = readImportForm(form);
  const result = await applyImportDraft(db, draft, {
    ...asked,
    at: new Date(),
    takeOther: true,
    sectionTitle: t("lostSection"),
  });
  if (result === "otherDraft") {
    revalidatePath("/admin/import");
    return { status: "otherDraft" };
  }
  if (result === "gone" || !result.ok) return { status: "gone" };
  const { outcome } = result;
  if (outcome.status === "conflict" || outcome.status === "unrelated") {
    revalidatePath("/admin/import");
    return { status: "conflict" };
  }
  if (outcome.status === "invalid") {
    const errors = await getTranslations("editor.errors");
    const [[path, error] = ["", "invalid"] as const] = Object.entries(outcome.errors);
    const part = path.split(".").at(-1) ?? "";
    return { status: "invalid", question: outcome.question, part, message: errors(error) };
  }
  if (outcome.status === "unchanged") await dropImportDraft(db);
  revalidatePath("/", "layout");
  redirect(`/admin/import?applied=${outcome.version}`);
}

/** Forgets the file that waits. */
export async function dropImport(): Promise<void> {
  if ((await ownerAction()) === null) redirect("/login?back=/admin/import");
  await dropImportDraft(await database());
  redirect("/admin/import");
}
