"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { LANE_SORT_KEYS, type LaneSortKey } from "@/lib/cv/view/charts/lanes";

type SortChoice = {
  sort: LaneSortKey;
  grouped: boolean;
  onSort: (sort: LaneSortKey) => void;
  onGroup: () => void;
};

const OPTION = "flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 hover:bg-line-2";

/** Orders the lanes, and groups them by category. */
export function SortMenu({ sort, grouped, onSort, onGroup }: SortChoice) {
  const t = useTranslations("timeline");
  return (
    <div className="needs-script">
      <Menu
        className="inline-flex min-h-6 items-center gap-1 text-mute hover:text-ink"
        label={
          <>
            {t("sortedBy", { key: sort })}
            <Icon name="chevron" className="size-3" />
          </>
        }
      >
        <fieldset>
          <legend className="sr-only">{t("sort")}</legend>
          {LANE_SORT_KEYS.map((key) => (
            <label key={key} className={OPTION}>
              <input
                type="radio"
                name="timeline-sort"
                checked={sort === key}
                onChange={() => onSort(key)}
                className="accent-accent"
              />
              {t("sortKey", { key })}
            </label>
          ))}
        </fieldset>
        <label className={`${OPTION} mt-1 border-t border-line-2`}>
          <input type="checkbox" checked={grouped} onChange={onGroup} className="accent-accent" />
          {t("grouped")}
        </label>
      </Menu>
    </div>
  );
}
