"use client";

import { useTranslations } from "next-intl";
import { BUTTON } from "@/components/ui/button-class";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { EXPORT_LINKS } from "@/lib/cv/export/export-links";
import { hrefOf } from "@/lib/url/write-query";
import { useDashboard } from "./view-provider";

/** Takes the current view away, in each of the registered formats. */
export function ExportMenu() {
  const t = useTranslations("shell");
  const { view } = useDashboard();
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
      <ExportLinks className="flex min-h-9 items-center rounded-sm px-2 font-medium hover:bg-line-2" />
    </Menu>
  );
}

/** The formats as a row of links, for the table's header. */
export function ExportLinks({ className }: { className: string }) {
  const { query } = useDashboard();
  return EXPORT_LINKS.map(({ path, label }) => (
    <a key={path} href={hrefOf(path, query)} className={className}>
      {label}
    </a>
  ));
}
