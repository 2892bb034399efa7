import { getPublicCv } from "@/lib/queries/public-cv";
import { version as release } from "@/package.json";

export const dynamic = "force-dynamic";

const UNCACHED = { headers: { "Cache-Control": "no-store" } };

/** For whoever watches the server: 200 with its release and what it holds, 503 when the database does not answer. */
export async function GET(): Promise<Response> {
  try {
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
    return Response.json(
      { status: "error", reason: "The database does not answer." },
      { status: 503, ...UNCACHED },
    );
  }
}
