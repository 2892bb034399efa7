"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import type { EditErrors } from "@/lib/cv/edit/changed";
import type { Edit } from "@/lib/cv/edit/edit-schema";
import { useEditor } from "../shell/editor-provider";
import { usePageVersion } from "../shell/page-version";
import { useUndoRedo } from "../shell/use-undo-redo";

export type EditDone = { version: number; made: string | null };

export type EditAction = {
  /**
   * Does an edit there and then; null when it was refused, which is said.
   * @param said what a message tells once it is done, beside the button that undoes it; nothing is said without it.
   * @param leavesTo where to go afterwards, when the page is about what the edit takes away.
   */
  act: (edit: Edit, said?: string, leavesTo?: string) => Promise<EditDone | null>;
  isBusy: boolean;
  /** Of the last edit, for those who show them at their fields. */
  errors: EditErrors;
};

/**
 * For buttons that change the CV at once: move, hide, duplicate, delete, correct. Each can be undone.
 * @param showsErrors the form around shows `errors` at its fields: then no message repeats them.
 */
export function useEditAction({ showsErrors = false } = {}): EditAction {
  const t = useTranslations("editor");
  const router = useRouter();
  const { actions, say, sayFailure, savedVersion } = useEditor();
  const { step } = useUndoRedo();
  const version = usePageVersion();
  const [isBusy, setIsBusy] = useState(false);
  const [errors, setErrors] = useState<EditErrors>({});

  const act = useCallback(
    async (edit: Edit, said?: string, leavesTo?: string): Promise<EditDone | null> => {
      setIsBusy(true);
      const answer = await actions
        // The page may not be drawn yet with what was saved from it a moment ago.
        .save({ edit, expected: Math.max(version, savedVersion()), leaves: leavesTo !== undefined })
        .catch(() => null);
      setIsBusy(false);
      setErrors(answer?.status === "invalid" ? answer.errors : {});
      if (answer?.status === "saved") {
        if (said !== undefined) {
          say({
            isProblem: false,
            text: said,
            action: { label: t("toast.undo"), run: () => void step("undo", answer.version) },
          });
        }
        if (leavesTo !== undefined) {
          router.replace(leavesTo);
          router.refresh();
        }
        return answer;
      }
      if (answer?.status === "invalid") {
        if (showsErrors) return null;
        const [error = "invalid"] = Object.values(answer.errors);
        say({ isProblem: true, text: t(`errors.${error}`) });
      } else {
        sayFailure(answer?.status ?? "failed");
        if (answer?.status === "conflict") router.refresh();
      }
      return null;
    },
    [actions, version, savedVersion, showsErrors, say, sayFailure, step, router, t],
  );
  return { act, isBusy, errors };
}
