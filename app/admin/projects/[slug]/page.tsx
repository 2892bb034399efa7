import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProjectEditor } from "@/components/editor/projects/project-editor";
import { PageVersion } from "@/components/editor/shell/page-version";
import { projectOf } from "@/lib/cv/edit/find-entry";
import { nameOfExperience } from "@/lib/cv/entries/experience";
import { ownerCv } from "../../owner-cv";
import { Latest } from "../../recent-revisions";

type Props = PageProps<"/admin/projects/[slug]">;

async function placeFor(params: Props["params"]) {
  const { slug } = await params;
  const stored = await ownerCv(`/admin/projects/${slug}`);
  const place = stored && projectOf(stored.cv, slug);
  return place && { ...place, ...stored };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await placeFor(params))?.project.title };
}

export default async function ProjectEditPage({ params }: Props) {
  const found = await placeFor(params);
  if (!found) notFound();
  const { cv, version, project, experience } = found;
  const { from, to } = experience;
  return (
    <PageVersion version={version}>
      <ProjectEditor
        key={project.slug}
        project={project}
        experience={{
          slug: experience.slug,
          name: nameOfExperience(experience),
          period: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
        }}
        experiences={cv.experiences.map((each) => ({ slug: each.slug, name: nameOfExperience(each) }))}
        technologies={cv.technologies}
        catalogue={cv.catalogue}
        history={<Latest />}
      />
    </PageVersion>
  );
}
