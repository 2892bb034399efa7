"use client";

import { useLocale, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { editSentence } from "@/lib/cv/words/edit-words";
import type { StepAnswer } from "../editor-actions";
import { useEditor } from "./editor-provider";

type Direction = "undo" | "redo";

/**
 * Going back and forth in what was done; what happened is said, with what it was.
 * `expected` is the version that the candidate was looking at; null takes whatever was done last, by this tab or another.
 */
export function useUndoRedo(): {
  step: (to: Direction, expected: number | null) => Promise<void>;
  isBusy: boolean;
} {
  const t = useTranslations("editor.toast");
  const locale = useLocale();
  const { actions, say, sayFailure } = useEditor();
  const [isBusy, setIsBusy] = useState(false);
  const step = useCallback(
    async (to: Direction, expected: number | null) => {
      setIsBusy(true);
      const answer: StepAnswer | null = await actions[to]({ expected }).catch(() => null);
      setIsBusy(false);
      if (answer?.status === "saved") say({ isProblem: false, text: editSentence(answer.sentence, locale) });
      else if (answer?.status === "nothing") say({ isProblem: false, text: t(`nothingTo_${to}`) });
      else if (answer?.status === "unreadable") say({ isProblem: true, text: t("unreadable") });
      else sayFailure(answer?.status ?? "failed");
    },
    [actions, say, sayFailure, t, locale],
  );
  return { step, isBusy };
}
