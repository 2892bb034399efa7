"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { FilterLink } from "@/components/view/filter-link";
import { useDashboard } from "@/components/view/view-provider";
import { toggleColumn } from "@/lib/cv/view/filter/edit-query";
import { COLUMNS } from "@/lib/cv/view/filter/query";
import { COLUMN_LABELS } from "./column-labels";

/** Chooses the columns shown, here and in the CSV. */
export function ColumnMenu() {
  const t = useTranslations("projects");
  const { query } = useDashboard();
  return (
    <Menu
      className="inline-flex min-h-6 items-center gap-1 text-mute hover:text-ink"
      label={
        <>
          {t("columns")}
          <Icon name="chevron" className="size-3" />
        </>
      }
    >
      <ul>
        {COLUMNS.map((column) => {
          const shown = query.cols.includes(column);
          return (
            <li key={column}>
              <FilterLink
                to={(current) => toggleColumn(current, column)}
                aria-current={shown ? "true" : undefined}
                className="flex min-h-8 items-center gap-2 rounded-sm px-2 hover:bg-line-2"
              >
                <Icon name="check" className={shown ? "" : "invisible"} />
                {t(COLUMN_LABELS[column])}
              </FilterLink>
            </li>
          );
        })}
      </ul>
    </Menu>
  );
}
