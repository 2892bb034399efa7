"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { type Toast, ToastView } from "@/components/ui/toast";
import type { EditorActions } from "../editor-actions";
import { useFocusKeeper } from "./focus-keeper";
import { LoginLink } from "./login-link";
import { type LeaveQuestion, type Leaving, UnsavedChangesDialog } from "./unsaved-changes-dialog";
import { useUnsavedChangesGuard } from "./unsaved-changes-guard";

/** A form with something to save, as the shell needs to know it. */
export type OpenForm = { isDirty: boolean; save: () => Promise<boolean> };

type Editor = {
  actions: EditorActions;
  say: (toast: Omit<Toast, "id">) => void;
  sayFailure: (status: "failed" | "signedOut" | "conflict") => void;
  hush: () => void;
  /** Tells the shell of a form; gives back how to take it off. */
  register: (id: string, form: OpenForm) => () => void;
  /** Whether any form of the page has something to save. */
  isDirty: boolean;
  /** Whether the server has yet to answer a save. */
  isSaving: boolean;
  /** Saves every form of the page that has something to save; false when one could not be saved. */
  saveAll: () => Promise<boolean>;
  /** Whether one may go on to something else: asks while something is not saved, and saves it first if that is the answer. */
  mayLeave: (leaving?: Leaving) => Promise<boolean>;
  /** The newest version that a save of this page answered; 0 before any. */
  savedVersion: () => number;
};

const EditorContext = createContext<Editor | null>(null);

/** The editor around a form: its actions, its version and a place to say things. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error("Only within <EditorProvider>.");
  return editor;
}

/** Gives the focus to the first field of the part that the address names, as `#summary`, or a link on the page itself. */
function useAnchorFocus(path: string): void {
  const last = useRef("");
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    focusPart(location.hash);
  }, [path]);
  useEffect(() => {
    const onClick = ({ target, button, ctrlKey, metaKey, shiftKey }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (link === null || button !== 0 || ctrlKey || metaKey || shiftKey) return;
      if (link.origin === location.origin && link.pathname === location.pathname) focusPart(link.hash);
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, []);
}

function focusPart(hash: string): void {
  const part = document.getElementById(decodeURIComponent(hash.slice(1)));
  part?.querySelector<HTMLElement>("input, textarea, select")?.focus();
}

/** What every screen of the editor shares; given its server actions by the layout. */
export function EditorProvider({
  actions: given,
  children,
}: {
  actions: EditorActions;
  children: ReactNode;
}) {
  useFocusKeeper();
  const saved = useRef(0);
  const savedVersion = useCallback(() => saved.current, []);
  const [unanswered, setUnanswered] = useState(0);
  const isSaving = unanswered > 0;
  const actions = useMemo<EditorActions>(
    () => ({
      ...given,
      save: async (request) => {
        setUnanswered((count) => count + 1);
        try {
          const answer = await given.save(request);
          if (answer.status === "saved") saved.current = answer.version;
          return answer;
        } finally {
          setUnanswered((count) => count - 1);
        }
      },
    }),
    [given],
  );
  const t = useTranslations("editor");
  const path = usePathname();
  useAnchorFocus(path);
  const [toast, setToast] = useState<Toast | null>(null);
  const hush = useCallback(() => setToast(null), []);
  const say = useCallback(
    (next: Omit<Toast, "id">) => setToast((before) => ({ ...next, id: (before?.id ?? 0) + 1 })),
    [],
  );
  const sayFailure = useCallback(
    (status: "failed" | "signedOut" | "conflict") =>
      say({
        isProblem: true,
        text:
          status === "signedOut" ? (
            <>
              {t("form.signedOut")} <LoginLink path={path} />
            </>
          ) : (
            t(status === "conflict" ? "form.changedElsewhere" : "form.failed")
          ),
      }),
    [say, t, path],
  );

  const forms = useRef(new Map<string, OpenForm>());
  const [isDirty, setIsDirty] = useState(false);
  const register = useCallback((id: string, form: OpenForm) => {
    const update = () => setIsDirty([...forms.current.values()].some((open) => open.isDirty));
    forms.current.set(id, form);
    update();
    return () => {
      forms.current.delete(id);
      update();
    };
  }, []);
  const saveAll = useCallback(async () => {
    let isSaved = true;
    for (const form of [...forms.current.values()].filter((open) => open.isDirty)) {
      isSaved = (await form.save()) && isSaved;
    }
    return isSaved;
  }, []);

  const [question, setQuestion] = useState<LeaveQuestion | null>(null);
  const mayLeave = useCallback(async (leaving: Leaving = "page") => {
    if (![...forms.current.values()].some((open) => open.isDirty)) return true;
    const goes = await new Promise<boolean>((answer) => setQuestion({ leaving, answer }));
    setQuestion(null);
    return goes;
  }, []);
  useUnsavedChangesGuard(isDirty, mayLeave);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      void saveAll();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [saveAll]);

  const editor = useMemo(
    () => ({ actions, say, sayFailure, hush, register, isDirty, isSaving, saveAll, mayLeave, savedVersion }),
    [actions, say, sayFailure, hush, register, isDirty, isSaving, saveAll, mayLeave, savedVersion],
  );
  return (
    <EditorContext value={editor}>
      {children}
      <UnsavedChangesDialog question={question} save={saveAll} />
      <ToastView toast={toast} onClose={hush} />
    </EditorContext>
  );
}
