import { getTranslations } from "next-intl/server";
import { RevisionList } from "@/components/editor/history/revision-list";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { database } from "@/db/database";
import { history } from "@/lib/queries/history";
import { requireOwnerCv } from "../require-owner-cv";

const PAGE = 30;

export async function generateMetadata() {
  const t = await getTranslations("editor.revisions");
  return { title: t("title") };
}

/** Everything that was done to the CV, a page at a time. */
export default async function HistoryPage({ searchParams }: PageProps<"/admin/history">) {
  const { before } = await searchParams;
  const stored = await requireOwnerCv("/admin/history");
  const t = await getTranslations("editor.revisions");
  const from = typeof before === "string" && /^\d{1,9}$/.test(before) ? Number(before) : null;
  const revisions = await history(await database(), { before: from, limit: PAGE + 1 });
  const shown = revisions.slice(0, PAGE);
  const last = shown.at(-1);
  const older =
    revisions.length > PAGE && last !== undefined ? `/admin/history?before=${last.version}` : null;
  return (
    <EditorPage title={t("title")}>
      <p className="mb-5 max-w-[60ch] text-ink-2">{t("lead")}</p>
      <RevisionList revisions={shown} current={stored.version} older={older} />
    </EditorPage>
  );
}
