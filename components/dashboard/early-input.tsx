"use client";

import { useEffect, useRef } from "react";
import { useDashboard } from "@/components/view/view-provider";
import { withPeriod, withSearch } from "@/lib/cv/view/filter/edit-query";
import { hrefOf } from "@/lib/url/write-query";

/** Applies what was typed and chosen before the scripts came: the fields show it already, so the view must too. */
export function EarlyInput() {
  const { query, show } = useDashboard();
  const isApplied = useRef(false);
  useEffect(() => {
    if (isApplied.current) return;
    isApplied.current = true;
    const dateIn = (name: "from" | "to") => {
      const text = fieldValue(name);
      return text === null ? query[name] : text === "" ? null : text;
    };
    const next = withPeriod(withSearch(query, fieldValue("q") ?? query.q), dateIn("from"), dateIn("to"));
    if (hrefOf("/", next) !== hrefOf("/", query)) show(next, { history: "replace" });
  }, [query, show]);
  return null;
}

/** What a field of the dashboard holds; null where there is no such field. */
function fieldValue(name: string): string | null {
  const field = document.querySelector(
    `form[action="/"] :is(input:not([type="hidden"]), select)[name="${name}"]`,
  );
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value : null;
}
