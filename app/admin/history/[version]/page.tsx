import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DifferenceList } from "@/components/editor/history/difference-list";
import { LocalDateTime } from "@/components/editor/history/local-time";
import { RestoreForm } from "@/components/editor/history/restore-form";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { database } from "@/db/database";
import { differencesOf } from "@/lib/cv/differences/differences";
import { editSentence } from "@/lib/cv/words/edit-words";
import { history, readableCvAtVersion, revisionBefore } from "@/lib/queries/history";
import { ownerCv } from "../../owner-cv";
import { restoreAction } from "../restore-action";
import { versionAsked } from "../version-asked";

export async function generateMetadata({ params }: PageProps<"/admin/history/[version]">) {
  const { version } = await params;
  const t = await getTranslations("editor.revisions");
  return { title: t("versionTitle", { version }) };
}

/** One revision: what it changed, and what going back to it would change. */
export default async function RevisionPage({ params }: PageProps<"/admin/history/[version]">) {
  const { version: asked } = await params;
  const stored = await ownerCv(`/admin/history/${asked}`);
  const version = versionAsked(asked);
  if (stored === null || version === null) notFound();
  const db = await database();
  const [revision] = await history(db, { before: version + 1, limit: 1 });
  const after = await readableCvAtVersion(db, version);
  if (revision?.version !== version || after === null) notFound();
  const earlier = await revisionBefore(db, version);
  const before = earlier === null ? null : await readableCvAtVersion(db, earlier.version);

  const t = await getTranslations("editor.revisions");
  const locale = await getLocale();
  const back = after === "unreadable" ? null : differencesOf(stored.cv, after);
  return (
    <EditorPage
      crumbs={[{ label: t("title"), href: "/admin/history" }]}
      note={
        <>
          {t("versionTitle", { version })} · <LocalDateTime at={revision.at} />
        </>
      }
      title={editSentence(revision.sentence, locale)}
    >
      <div className="flex flex-col gap-5">
        <EditorPanel id="changed" title={t("changed")}>
          {before === null ? (
            <p className="text-ink-2">{t("first")}</p>
          ) : before === "unreadable" || after === "unreadable" ? (
            <p role="alert">{t("unreadable")}</p>
          ) : (
            <DifferenceList differences={differencesOf(before, after)} />
          )}
        </EditorPanel>
        {version === stored.version || back === null ? null : (
          <EditorPanel
            id="restore"
            title={t("restoreTitle")}
            aside={t("restoreAside", { count: back.length })}
          >
            <div className="mb-4">
              <RestoreForm version={version} expected={stored.version} action={restoreAction} />
            </div>
            <DifferenceList differences={back} />
          </EditorPanel>
        )}
      </div>
    </EditorPage>
  );
}
