import { Markdown } from "@/components/ui/markdown";
import { Panel } from "@/components/ui/panel";
import type { CustomSection } from "@/lib/cv/model";

/** The parts of the CV that have no place of their own, as the candidate wrote them. */
export function CustomSections({ sections }: { sections: readonly CustomSection[] }) {
  return sections.map((section, position) => (
    <Panel key={`${position} ${section.title}`} id={`section-${position}`} title={section.title}>
      <div className="px-5 pb-5">
        <Markdown text={section.body} />
      </div>
    </Panel>
  ));
}
