import { getLocale, getTranslations } from "next-intl/server";
import { CompareHint } from "@/components/editor/history/compare-hint";
import { historyAddress } from "@/components/editor/history/history-address";
import { HistoryFilter } from "@/components/editor/history/history-filter";
import { RestoredMessage } from "@/components/editor/history/restored-message";
import { RevisionList } from "@/components/editor/history/revision-list";
import { EditorPage } from "@/components/editor/shell/editor-page";
import { database } from "@/db/database";
import { EDIT_TOPICS, topicOf } from "@/lib/cv/edit/edit-topic";
import type { EditSentence } from "@/lib/cv/edit/sentence";
import { fold } from "@/lib/cv/normalize";
import { editSentence } from "@/lib/cv/words/edit-words";
import { history } from "@/lib/queries/history";
import { requireOwnerCv } from "../require-owner-cv";
import { versionAsked } from "./version-asked";

const PAGE = 30;
const LONGEST_SEARCH = 200;

export async function generateMetadata() {
  const t = await getTranslations("editor.revisions");
  return { title: t("title") };
}

/** Everything that was done to the CV, a page at a time; of one part of it, or what a word names, when that is asked. */
export default async function HistoryPage({ searchParams }: PageProps<"/admin/history">) {
  const asked = await searchParams;
  const stored = await requireOwnerCv("/admin/history");
  const t = await getTranslations("editor.revisions");
  const locale = await getLocale();
  const topic = EDIT_TOPICS.find((each) => each === asked.topic) ?? null;
  const text = typeof asked.q === "string" ? asked.q.trim().slice(0, LONGEST_SEARCH) : "";
  const compared = versionAsked(asked.compare);
  const view = { topic, text, compared };
  const wants = (sentence: EditSentence) =>
    (topic === null || topicOf(sentence) === topic) &&
    fold(editSentence(sentence, locale)).includes(fold(text));
  const db = await database();
  const revisions = await history(db, {
    before: versionAsked(asked.before),
    limit: PAGE + 1,
    ...((topic !== null || text !== "") && { wants }),
  });
  const [nearest] = compared === null ? [] : await history(db, { before: compared + 1, limit: 1 });
  const from = nearest?.version === compared ? nearest : undefined;
  const [newest] = asked.restored === undefined ? [] : await history(db, { limit: 1 });
  const shown = revisions.slice(0, PAGE);
  const last = shown.at(-1);
  return (
    <EditorPage title={t("title")}>
      {newest !== undefined && versionAsked(asked.restored) === stored.version ? (
        <RestoredMessage version={stored.version} sentence={newest.sentence} />
      ) : null}
      <p className="mb-5 max-w-[60ch] text-ink-2">{t("lead")}</p>
      <HistoryFilter view={view} />
      {from === undefined ? null : <CompareHint from={from} view={view} />}
      <RevisionList
        revisions={shown}
        current={stored.version}
        view={{ ...view, compared: from?.version ?? null }}
        older={
          revisions.length > PAGE && last !== undefined
            ? historyAddress(view, { before: last.version })
            : null
        }
      />
    </EditorPage>
  );
}
