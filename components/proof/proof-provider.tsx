"use client";

import { lazy, type ReactNode, Suspense, useState } from "react";
import { ProofContext, type ProofSubject } from "@/components/view/proof-link";

// Asked for with the first proof.
const ProofPanel = lazy(() => import("./proof-panel").then((module) => ({ default: module.ProofPanel })));

/** Gives the links below it one panel, which shows the proof that was asked for last. */
export function ProofProvider({ children }: { children: ReactNode }) {
  const [subject, setSubject] = useState<ProofSubject | null>(null);
  return (
    <ProofContext value={setSubject}>
      {children}
      {subject === null ? null : (
        <Suspense>
          <ProofPanel subject={subject} onClose={() => setSubject(null)} />
        </Suspense>
      )}
    </ProofContext>
  );
}
