import type { ViewQuery } from "@/lib/cv/view/query";
import { searchOf } from "@/lib/url/write-query";

/** Carries a query through a form, as hidden fields. */
export function QueryFields({ query }: { query: ViewQuery }) {
  return [...new URLSearchParams(searchOf(query))].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
