import { useFormatter, useTranslations } from "next-intl";
import { useRef } from "react";
import { BUTTON } from "@/components/ui/button-class";
import type { Download } from "./use-download";

/** Says how far a download is, with a button to stop it. */
export function DownloadStatus({ download, cancel }: { download: Download; cancel: () => void }) {
  const t = useTranslations("takeAway");
  const { number } = useFormatter();
  const status = useRef<HTMLParagraphElement>(null);
  const sizeOf = (bytes: number) => {
    const unit = bytes < 1_000_000 ? "kilobyte" : "megabyte";
    const value = bytes / (unit === "kilobyte" ? 1000 : 1_000_000);
    return number(value, { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0 });
  };
  const said = () => {
    switch (download.state) {
      case "idle":
        return null;
      case "running":
        return download.received === 0
          ? t("preparing", { name: download.name })
          : t("received", { name: download.name, size: sizeOf(download.received) });
      case "done":
        return t("done", { name: download.name, size: sizeOf(download.size), pages: download.pages });
      default:
        return t(download.state, { name: download.name });
    }
  };
  return (
    <div
      className={
        download.state === "idle" ? "" : "mt-1 flex items-center gap-3 border-t border-line-2 px-2 pt-2"
      }
    >
      <p ref={status} role="status" tabIndex={-1} className="flex-1 text-sm text-mute">
        {said()}
      </p>
      {download.state === "running" ? (
        <button
          type="button"
          className={BUTTON.plain}
          onClick={() => {
            // The button goes: the focus stays where its effect is said.
            status.current?.focus();
            cancel();
          }}
        >
          {t("cancel")}
        </button>
      ) : null}
    </div>
  );
}
