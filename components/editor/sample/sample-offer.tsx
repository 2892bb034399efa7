import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { type ExamineAction, UploadForm } from "../import/upload-form";
import { EditorPanel } from "../shell/editor-panel";

/** What the owner of a new installation is offered until they choose: their own file, an empty CV, or the one that is there. */
export function SampleOffer({
  examine,
  largest,
  startEmpty,
  keep,
}: {
  examine: ExamineAction;
  /** Bytes of a file. */
  largest: number;
  startEmpty: () => Promise<void>;
  keep: () => Promise<void>;
}) {
  const t = useTranslations("editor.sample");
  return (
    <EditorPanel id="sample" title={t("title")}>
      <p className="mb-4 max-w-[60ch] text-ink-2">{t("lead")}</p>
      <UploadForm action={examine} largest={largest} />
      <div className="mt-5 flex flex-wrap items-center gap-3 border-t border-line-2 pt-4">
        <p className="mr-auto text-ink-2">{t("or")}</p>
        <form action={startEmpty}>
          <Button type="submit">{t("empty")}</Button>
        </form>
        <form action={keep}>
          <Button type="submit">{t("keep")}</Button>
        </form>
      </div>
    </EditorPanel>
  );
}
