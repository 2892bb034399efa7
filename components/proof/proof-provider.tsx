"use client";

import { type ReactNode, Suspense, useState } from "react";
import { lazyPart } from "@/components/ui/lazy-part";
import { ProofContext, type ProofSubject } from "@/components/view/proof-link";

// Asked for with the first proof.
const load = () => import("./proof-panel").then(({ ProofPanel }) => ProofPanel);
const ProofPanel = lazyPart(load);

/** Gives the links below it one panel, which shows the proof that was asked for last. */
export function ProofProvider({ children }: { children: ReactNode }) {
  const [subject, setSubject] = useState<ProofSubject | null>(null);
  const show = (next: ProofSubject, href: string) => {
    setSubject(next);
    load().catch(() => window.location.assign(href));
  };
  return (
    <ProofContext value={show}>
      {children}
      {subject === null ? null : (
        <Suspense>
          <ProofPanel subject={subject} onClose={() => setSubject(null)} />
        </Suspense>
      )}
    </ProofContext>
  );
}
