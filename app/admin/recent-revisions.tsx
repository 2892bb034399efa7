import { LatestRevisions } from "@/components/editor/shell/latest-revisions";
import { database } from "@/db/database";
import { requireOwner } from "@/lib/auth/require-owner";
import { history } from "@/lib/queries/history";

const SHOWN = 5;

/** The latest revisions, for the owner alone. */
export async function Latest() {
  await requireOwner();
  const revisions = await history(await database(), { limit: SHOWN });
  return <LatestRevisions revisions={revisions} now={new Date().toISOString()} />;
}
