import { generatedCv } from "@/tests/support/generated-cv";
import { serveEmptyApp } from "./empty-app";
import { type Served, serveParcours } from "./served";

/** The servers that are measured, each started when it is first asked for. */
export type Rig = Record<
  "parcours" | "single" | "thousand" | "tenThousand" | "hundredLanes" | "thousandLanes" | "emptyApp",
  () => Promise<Served>
>;

export function makeRig(): Rig & { stop: () => Promise<void> } {
  const started: Promise<Served>[] = [];
  const once = (start: () => Promise<Served>) => {
    let serving: Promise<Served> | undefined;
    return () => {
      if (!serving) {
        serving = start();
        started.push(serving);
      }
      return serving;
    };
  };
  return {
    /** The CV that comes with Parcours. */
    parcours: once(() => serveParcours()),
    /** A generated CV of one project. */
    single: once(() => serveParcours(generatedCv(1))),
    /** A generated CV of 1,000 projects. */
    thousand: once(() => serveParcours(generatedCv(1_000))),
    tenThousand: once(() => serveParcours(generatedCv(10_000))),
    /** As many technologies as the name says, each used by some project. */
    hundredLanes: once(() => serveParcours(generatedCv(200, 100))),
    thousandLanes: once(() => serveParcours(generatedCv(2_000, 1_000))),
    emptyApp: once(serveEmptyApp),
    stop: async () => {
      for (const serving of await Promise.allSettled(started)) {
        if (serving.status === "fulfilled") await serving.value.stop();
      }
    },
  };
}
