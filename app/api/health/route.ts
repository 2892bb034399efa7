import { database } from "@/db/database";
import { pingDatabase, refuseMovedDatabase } from "@/lib/queries/integrity";
import { getPublicCv } from "@/lib/queries/public-cv";
import { UserError } from "@/lib/user-error";
import { version as release } from "@/package.json";

export const dynamic = "force-dynamic";

const UNCACHED = { headers: { "Cache-Control": "no-store" } };

/** For monitoring: 200 with its release and what it holds, 503 when the database does not answer. */
export async function GET(): Promise<Response> {
  try {
    const db = await database();
    refuseMovedDatabase(db);
    await pingDatabase(db);
    const current = await getPublicCv();
    return Response.json(
      {
        status: "ok",
        release,
        version: current?.version ?? null,
        cv: {
          experiences: current?.cv.experiences.length ?? 0,
          projects: current?.index.projects.length ?? 0,
          technologies: current?.cv.technologies.length ?? 0,
        },
      },
      UNCACHED,
    );
  } catch (error) {
    // The reason for the operator is in the server's log; outside, only that there is one.
    console.error(error);
    const reason =
      error instanceof UserError ? "The database is not in its place." : "The database does not answer.";
    return Response.json({ status: "error", reason }, { status: 503, ...UNCACHED });
  }
}
