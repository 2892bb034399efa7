import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { DifferenceList } from "@/components/editor/history/difference-list";
import { LocalDateTime } from "@/components/editor/history/local-time";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { ButtonLink } from "@/components/ui/button";
import { database } from "@/db/database";
import { differencesOf } from "@/lib/cv/differences/differences";
import { editSentence } from "@/lib/cv/words/edit-words";
import { history, readableCvAtVersion } from "@/lib/queries/history";
import { requireOwnerCv } from "../../require-owner-cv";
import { versionAsked } from "../version-asked";

const PATH = "/admin/history/compare";

export async function generateMetadata() {
  const t = await getTranslations("editor.revisions");
  return { title: t("compareTitle") };
}

/** What differs between any two versions, from the first that the address names to the second; else what the newest changed. */
export default async function ComparePage({ searchParams }: PageProps<"/admin/history/compare">) {
  const { from, to } = await searchParams;
  await requireOwnerCv(PATH);
  const db = await database();
  const [newest, previous = newest] = await history(db, { limit: 2 });
  const first = from === undefined ? previous?.version : versionAsked(from);
  const second = to === undefined ? newest?.version : versionAsked(to);
  if (first == null || second == null) notFound();
  const [before, after] = await Promise.all([
    readableCvAtVersion(db, first),
    readableCvAtVersion(db, second),
  ]);
  if (before === null || after === null) notFound();
  const t = await getTranslations("editor.revisions");
  const differences = before === "unreadable" || after === "unreadable" ? null : differencesOf(before, after);
  return (
    <EditorPage
      title={t("compareTitle")}
      crumbs={[{ label: t("title"), href: "/admin/history" }]}
      actions={
        <ButtonLink href={`${PATH}?from=${second}&to=${first}`} icon="swap">
          {t("compareSwap")}
        </ButtonLink>
      }
    >
      <dl className="mb-5 grid gap-3 sm:grid-cols-2">
        <Side label={t("compareFrom")} version={first} />
        <Side label={t("compareTo")} version={second} />
      </dl>
      <EditorPanel
        id="differences"
        title={t("changed")}
        {...(differences !== null && { aside: t("differences", { count: differences.length }) })}
      >
        {differences === null ? (
          <p role="alert">{t("unreadable")}</p>
        ) : (
          <DifferenceList differences={differences} />
        )}
      </EditorPanel>
    </EditorPage>
  );
}

async function Side({ label, version }: { label: string; version: number }) {
  const [revision] = await history(await database(), { before: version + 1, limit: 1 });
  if (revision?.version !== version) notFound();
  const locale = await getLocale();
  return (
    <div className="rounded-panel border border-line bg-surface px-5 py-3">
      <dt className="text-sm text-mute">{label}</dt>
      <dd>
        <span className="block font-medium">
          <LocalDateTime at={revision.at} />
        </span>
        <span className="block text-sm text-ink-2 [overflow-wrap:anywhere]">
          {editSentence(revision.sentence, locale)}
        </span>
      </dd>
    </div>
  );
}
