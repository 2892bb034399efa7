import type { JsonLdObject } from "@/lib/cv/export/schema-org";

/** Says to search engines, in their own words, what the page is about. `<` is escaped: no text can end the script. */
export function JsonLd({ data }: { data: JsonLdObject }) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
