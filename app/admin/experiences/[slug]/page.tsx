import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ExperienceEditor } from "@/components/editor/experiences/experience-editor";
import { PageVersion } from "@/components/editor/shell/page-version";
import { experienceOf } from "@/lib/cv/edit/find-entry";
import { nameOfExperience } from "@/lib/cv/entries/experience";
import { ownerCv } from "../../owner-cv";
import { Latest } from "../../recent-revisions";

type Props = PageProps<"/admin/experiences/[slug]">;

async function experienceFor(params: Props["params"]) {
  const { slug } = await params;
  const stored = await ownerCv(`/admin/experiences/${slug}`);
  const experience = stored && experienceOf(stored.cv, slug);
  return experience && { experience, version: stored.version };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await experienceFor(params);
  return found ? { title: nameOfExperience(found.experience) } : {};
}

export default async function ExperienceEditPage({ params }: Props) {
  const found = await experienceFor(params);
  if (!found) notFound();
  return (
    <PageVersion version={found.version}>
      <ExperienceEditor key={found.experience.slug} experience={found.experience} history={<Latest />} />
    </PageVersion>
  );
}
