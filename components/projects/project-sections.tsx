import { useLocale, useTranslations } from "next-intl";
import { Markdown } from "@/components/ui/markdown";
import type { Experience, Project } from "@/lib/cv/model";
import type { Locale } from "@/lib/cv/vocabulary";

/** What the CV says of a project: its summary, then each titled section as the candidate wrote it. */
export function ProjectSections({
  project,
  headingLevel,
  lang,
  about = null,
}: {
  project: Project;
  headingLevel: "h2" | "h3";
  /** The language of the CV, where it may not be the page's. */
  lang?: Locale;
  /** Its experience, when the CV says something of that. */
  about?: Pick<Experience, "organisation" | "summary"> | null;
}) {
  const t = useTranslations("project");
  const uiLocale = useLocale();
  const Title = headingLevel;
  return (
    <div lang={lang} className="flex flex-col gap-4">
      {project.summary ? <Markdown text={project.summary} /> : null}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(16rem,100%),1fr))] gap-x-8 gap-y-4">
        {project.sections.map((section, position) => (
          <div key={position}>
            <Title className="mb-1 text-sm font-semibold text-mute">{section.title}</Title>
            <Markdown text={section.body} />
          </div>
        ))}
      </div>
      {about !== null && about.summary !== "" ? (
        <div>
          <Title lang={uiLocale} className="mb-1 text-sm font-semibold text-mute">
            {t("aboutExperience", {
              named: about.organisation === "" ? "no" : "yes",
              name: about.organisation,
            })}
          </Title>
          <Markdown text={about.summary} />
        </div>
      ) : null}
    </div>
  );
}
