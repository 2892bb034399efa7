import type { ViewQuery } from "@/lib/cv/view/filter/query";
import { hiddenFieldsOf } from "@/lib/url/write-query";

/** Carries a query through a form, as hidden fields. */
export function QueryFields({ query }: { query: ViewQuery }) {
  return hiddenFieldsOf(query).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
