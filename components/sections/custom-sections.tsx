import { Markdown } from "@/components/ui/markdown";
import { Panel } from "@/components/ui/panel";
import type { EntryList } from "@/lib/cv/entries/entry-lists";
import type { CustomSection } from "@/lib/cv/model";
import type { Locale } from "@/lib/cv/vocabulary";

/** The lists of the CV, each at an anchor of its name, and the parts that have no place of their own, as the candidate wrote them. */
export function CustomSections({
  sections,
  lang,
}: {
  sections: readonly (Pick<CustomSection, "title" | "body"> & { list?: EntryList })[];
  lang: Locale;
}) {
  return sections.map((section, position) => (
    <Panel
      key={`${position} ${section.title}`}
      id={`section-${section.list ?? position}`}
      title={<span lang={lang}>{section.title}</span>}
    >
      <div className="px-5 pb-5">
        <Markdown text={section.body} lang={lang} />
      </div>
    </Panel>
  ));
}
