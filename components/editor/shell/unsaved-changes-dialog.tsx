import { BUTTON } from "@/components/ui/button-class";
import { Dialog } from "@/components/ui/dialog";

type Words = Readonly<Record<"title" | "text" | "save" | "leave" | "stay", string>>;

/** Asks what becomes of unsaved changes before they are left: save them first, leave all the same, or stay. */
export function UnsavedChangesDialog({
  isOpen,
  words,
  save,
  leave,
  stay,
}: {
  isOpen: boolean;
  words: Words;
  /** False when something could not be saved: then nothing is left. */
  save: () => Promise<boolean>;
  leave: () => void;
  stay: () => void;
}) {
  return (
    <Dialog isOpen={isOpen} onClose={stay} title={words.title}>
      <p className="text-ink-2">{words.text}</p>
      <div className="mt-5 flex flex-wrap gap-2">
        <button
          type="button"
          className={BUTTON.accent}
          onClick={async () => {
            if (await save()) leave();
            else stay();
          }}
        >
          {words.save}
        </button>
        <button type="button" className={BUTTON.plain} onClick={leave}>
          {words.leave}
        </button>
        <button type="button" className={BUTTON.plain} onClick={stay}>
          {words.stay}
        </button>
      </div>
    </Dialog>
  );
}
