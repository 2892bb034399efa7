"use client";

import { useFormatter, useTranslations } from "next-intl";
import { type MouseEvent, useRef, useState } from "react";
import { BUTTON } from "@/components/ui/button-class";
import { CopyAddress } from "@/components/ui/copy-address";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { EXPORT_LINKS, type ExportFormat } from "@/lib/cv/export/export-links";
import type { ExportOptions } from "@/lib/cv/export/export-options";
import type { ViewQuery } from "@/lib/cv/view/filter/query";
import { exportHref } from "@/lib/url/export-options";
import { type Download, useDownload } from "./use-download";

/** What a recruiter sends on comes first, then the data, from what most programs read to what few do. */
const PAPER: readonly ExportFormat[] = ["pdf", "docx"];
const DATA: readonly ExportFormat[] = ["xlsx", "csv", "md", "json", "resume.json"];

/** A tab shows it better than a file. */
const SHOWN_IN_BROWSER: ExportFormat = "json";

/**
 * Takes a view away: its link, a paper, its data. They are links; with JavaScript one sees the file being made and can stop
 * it.
 */
export function ExportMenu({ query, shown }: { query: ViewQuery; shown: number }) {
  const t = useTranslations("shell");
  const say = useTranslations("takeAway");
  const [anonymous, setAnonymous] = useState(false);
  const { download, start, cancel } = useDownload();

  const follow = (name: string) => (event: MouseEvent<HTMLAnchorElement>) => {
    // A new tab or a file saved elsewhere is the browser's to make.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void start(event.currentTarget.href, name);
  };

  const link = (format: ExportFormat, options: Partial<ExportOptions>) => {
    const { path, label } = EXPORT_LINKS.find((each) => each.format === format) ?? EXPORT_LINKS[0];
    return (
      <a
        href={exportHref(path, query, options)}
        className="export-link"
        onClick={format === SHOWN_IN_BROWSER ? undefined : follow(label)}
      >
        <span className="font-medium">{label}</span>{" "}
        <span className="text-sm text-mute">
          {say(`what.${format === "resume.json" ? "resume" : format}`)}
        </span>
      </a>
    );
  };

  return (
    <Menu
      className={BUTTON.accent}
      label={
        <>
          {t("export")}
          <Icon name="chevron" className="size-3" />
        </>
      }
    >
      <p className="px-2 pb-1 text-sm text-mute">{t("exportWhat", { count: shown })}</p>
      <CopyAddress className="export-link w-full text-start font-medium" />
      <ul className="md:w-72">
        {PAPER.map((format) => (
          <li key={format}>
            {link(format, { anonymous })}
            <a
              href={exportHref(`/cv.${format}`, query, { anonymous: true })}
              className="needs-no-script px-2 text-sm underline"
            >
              {say("anonymous")}
            </a>
          </li>
        ))}
      </ul>
      <label className="needs-script flex min-h-9 cursor-pointer items-center gap-2 px-2 text-sm text-ink-2">
        <input
          type="checkbox"
          checked={anonymous}
          onChange={(event) => setAnonymous(event.target.checked)}
          className="accent-accent"
        />
        {say("anonymous")}
      </label>
      <h2 className="mt-1 border-t border-line-2 px-2 pt-2 text-xs text-mute">{say("data")}</h2>
      <ul className="md:w-72">
        {DATA.map((format) => (
          <li key={format} className="flex flex-wrap items-center">
            {link(format, {})}
            {format === "csv" ? (
              <a
                href={exportHref("/cv.csv", query, { separator: "semicolon" })}
                className="flex min-h-9 items-center px-2 text-sm text-ink-2 underline hover:text-ink"
                onClick={follow("CSV")}
              >
                {say("semicolon")}
              </a>
            ) : null}
          </li>
        ))}
      </ul>
      <DownloadStatus download={download} cancel={cancel} />
    </Menu>
  );
}

/** Says how far a download is, with a button to stop it. */
function DownloadStatus({ download, cancel }: { download: Download; cancel: () => void }) {
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
