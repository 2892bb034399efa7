"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { StepAnswer } from "../editor-actions";
import { useEditor } from "./editor-provider";

/** Going back and forth in what was done; what happened is said. */
export function useUndoRedo(): { undo: () => void; redo: () => void; isBusy: boolean } {
  const t = useTranslations("editor.toast");
  const { actions, say, sayFailure } = useEditor();
  const [isBusy, setIsBusy] = useState(false);
  const step = async (ask: () => Promise<StepAnswer>, done: string, nothing: string) => {
    setIsBusy(true);
    const answer = await ask().catch(() => null);
    setIsBusy(false);
    if (answer?.status === "saved") say({ isProblem: false, text: done });
    else if (answer?.status === "nothing") say({ isProblem: false, text: nothing });
    else if (answer?.status === "unreadable") say({ isProblem: true, text: t("unreadable") });
    else sayFailure(answer?.status ?? "failed");
  };
  return {
    // Whatever was done last, by this tab or another: that is what the button says.
    undo: () => void step(() => actions.undo({ expected: null }), t("undone"), t("nothingToUndo")),
    redo: () => void step(() => actions.redo({ expected: null }), t("redone"), t("nothingToRedo")),
    isBusy,
  };
}
