import { useTranslations } from "next-intl";
import { ExportMenu } from "@/components/downloads/export-menu";
import { Icon } from "@/components/ui/icon";
import type { ViewQuery } from "@/lib/cv/view/filter/query";
import { hiddenFieldsOf } from "@/lib/url/write-query";
import { TopBar } from "./top-bar";

/** The bar of a page beside the dashboard: its search leads to the dashboard, its exports take `query` away. */
export function PageBar({ name, query, shown }: { name: string; query: ViewQuery; shown: number }) {
  const t = useTranslations("search");
  return (
    <TopBar
      name={name}
      search={
        <form action="/" method="get" className="relative flex items-center text-mute">
          {hiddenFieldsOf({ ...query, q: "" }).map(([field, value]) => (
            <input key={field} type="hidden" name={field} value={value} />
          ))}
          <Icon name="search" className="absolute left-3" />
          <input
            type="search"
            name="q"
            maxLength={200}
            aria-label={t("label")}
            placeholder={t("placeholder")}
            autoComplete="off"
            className="h-9 w-full rounded-control border border-line bg-paper pr-3 pl-9 text-ink placeholder:text-mute"
          />
          <button type="submit" className="needs-no-script ml-2 underline underline-offset-4">
            {t("submit")}
          </button>
        </form>
      }
      actions={<ExportMenu query={query} shown={shown} />}
    />
  );
}
