"use client";

import { useTranslations } from "next-intl";
import type { MouseEvent } from "react";
import { BUTTON } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { useDashboard } from "@/components/view/view-provider";
import { EXPORT_LINKS, type ExportFormat } from "@/lib/cv/export/export-links";
import type { ExportOptions, OptionName } from "@/lib/cv/export/export-options";
import { exportHref } from "@/lib/url/export-options";
import { DownloadStatus } from "./download-status";
import { useDownload } from "./use-download";

/** The one other choice that an option offers. */
const VARIANTS: {
  [Name in OptionName]: { options: Partial<ExportOptions>; say: "semicolon" | "anonymous" };
} = {
  separator: { options: { separator: "semicolon" }, say: "semicolon" },
  anonymous: { options: { anonymous: true }, say: "anonymous" },
};

/** A tab shows it better than a file. */
const SHOWN_IN_BROWSER: ExportFormat = "json";

/**
 * Takes the current view away, in each of the registered formats. They are links; with JavaScript one sees the file
 * being made and can stop it.
 */
export function ExportMenu() {
  const t = useTranslations("shell");
  const say = useTranslations("takeAway");
  const { view, query } = useDashboard();
  const { download, start, cancel } = useDownload();

  const follow = (name: string) => (event: MouseEvent<HTMLAnchorElement>) => {
    // A new tab or a file saved elsewhere is the browser's to make.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void start(event.currentTarget.href, name);
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
      <p className="px-2 pb-1 text-sm text-mute">{t("exportWhat", { count: view.shown })}</p>
      <ul className="md:w-72">
        {EXPORT_LINKS.map(({ format, path, label, options }) => (
          <li key={format} className="flex flex-wrap items-center rounded-sm hover:bg-line-2">
            <a
              href={exportHref(path, query)}
              className="flex min-h-11 flex-1 flex-col justify-center px-2 py-1"
              onClick={format === SHOWN_IN_BROWSER ? undefined : follow(label)}
            >
              <span className="font-medium">{label}</span>{" "}
              <span className="text-sm text-mute">
                {say(`what.${format === "resume.json" ? "resume" : format}`)}
              </span>
            </a>
            {options.map((option: OptionName) => (
              <a
                key={option}
                href={exportHref(path, query, VARIANTS[option].options)}
                className="flex min-h-11 items-center px-2 text-sm text-ink-2 underline hover:text-ink"
                onClick={follow(label)}
              >
                {say(VARIANTS[option].say)}
              </a>
            ))}
          </li>
        ))}
      </ul>
      <DownloadStatus download={download} cancel={cancel} />
    </Menu>
  );
}
