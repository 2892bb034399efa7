"use client";

import { useEffect, useState } from "react";
import type { Edit } from "@/lib/cv/edit/edit-schema";
import type { AskEffect, EffectAnswer } from "./effect-answer";

/** How long after the last key the server is asked. */
const ASK_AFTER_MS = 350;

export type Effects =
  | { is: "none" }
  | { is: "asking" }
  | { is: "failed" }
  | ({ is: "answered" } & EffectAnswer);

/** What the edit that is being made would do to the projects; `none` without an edit. */
export function useEffects(edit: Edit | null, ask: AskEffect): Effects {
  const asked = edit === null ? null : JSON.stringify(edit);
  const [answer, setAnswer] = useState<{ asked: string; effects: Effects } | null>(null);
  useEffect(() => {
    if (asked === null) return;
    let isWanted = true;
    const timer = setTimeout(async () => {
      // It was an edit a moment ago.
      const got = await ask(JSON.parse(asked) as Edit).catch(() => null);
      if (!isWanted) return;
      setAnswer({ asked, effects: got === null ? { is: "failed" } : { is: "answered", ...got } });
    }, ASK_AFTER_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [asked, ask]);
  if (asked === null) return { is: "none" };
  return answer?.asked === asked ? answer.effects : { is: "asking" };
}
