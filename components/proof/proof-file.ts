import type { UseEvidence } from "@/lib/cv/view/evidence/technology-evidence";

/** What the file of a proof holds. */
export type ProofFile = { uses: readonly UseEvidence[] };

/** The files asked for, by path: a promise that stays the same object while its panel is drawn again. */
const asked = new Map<string, Promise<ProofFile | null>>();

/** The proof of a technology in the CV of that key, asked for once; null when it cannot be had, which is asked for again. */
export function proofFileOf(key: string, technology: string): Promise<ProofFile | null> {
  const path = `/proofs/${key}/${technology}.json`;
  const known = asked.get(path);
  if (known !== undefined) return known;
  const file = fetch(path)
    .then(async (answer): Promise<ProofFile | null> => (answer.ok ? answer.json() : null))
    .catch(() => null);
  asked.set(path, file);
  void file.then((read) => read ?? asked.delete(path));
  return file;
}
