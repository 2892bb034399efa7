import { crashRounds } from "@/tests/support/crash-rounds";
import type { Report } from "./report";

const KILLS = 200;
const WRITERS = 2;

/** Writers killed in the middle of their saves and imports; it throws if a save that was acknowledged is lost or half there. */
export async function crashReport(): Promise<Report> {
  const { kills, acknowledged, versions, reads } = await crashRounds({
    rounds: KILLS / WRITERS,
    writers: WRITERS,
  });
  return {
    title: "Crash safety",
    how: `${KILLS} SIGKILL, ${WRITERS} writers at once; after each the database is opened, checked and compared with what was acknowledged; it stops at the first save that is lost or half there`,
    figures: [
      { what: "kills", value: `${kills}` },
      { what: "whole CVs read beside, in every second round", value: `${reads}` },
      { what: "saves acknowledged, and versions in the history", value: `${acknowledged} and ${versions}` },
    ],
  };
}
