import { join } from "node:path";
import { expect } from "@playwright/test";
import { openDatabase } from "@/db/client";
import { saveEdit } from "@/lib/mutations/change-cv";
import type { OwnServer } from "./own-server";

/** Does edits in the database of a story, as another tab would. */
export async function edit({ dataDir }: Pick<OwnServer, "dataDir">, ...edits: object[]): Promise<void> {
  const db = await openDatabase({
    databaseUrl: `file:${join(dataDir, "parcours.db")}`,
    databaseAuthToken: null,
  });
  for (const one of edits) {
    expect(await saveEdit(db, { edit: one, expected: null, at: new Date() })).toMatchObject({
      status: "saved",
    });
  }
  db.$client.close();
}

/** A change of the summary of a project. */
export function summaryOf(project: string, summary: string): object {
  return { kind: "project.update", project, fields: { summary } };
}
