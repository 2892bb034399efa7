import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageVersion } from "@/components/editor/shell/page-version";
import { GroupEditor } from "@/components/editor/skills/group-editor";
import { groupTitle } from "@/components/skills/group-title";
import { skillEvidenceOf } from "@/lib/cv/view/charts/skill-evidence";
import { getPublicCv } from "@/lib/queries/public-cv";
import { ownerCv } from "../../owner-cv";
import { Latest } from "../../recent-revisions";

type Props = PageProps<"/admin/skills/[group]">;

async function groupFor(params: Props["params"]) {
  const { group: slug } = await params;
  const stored = await ownerCv(`/admin/skills/${slug}`);
  const group = stored?.cv.skillGroups.find((each) => each.slug === slug);
  return stored && group && { ...stored, group };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await groupFor(params);
  return found ? { title: groupTitle(found.group.title) } : {};
}

export default async function SkillGroupEditPage({ params }: Props) {
  const found = await groupFor(params);
  if (!found) notFound();
  const { cv, version, group } = found;
  const current = await getPublicCv();
  const shown = current && skillEvidenceOf(current.index).find(({ slug }) => slug === group.slug);
  return (
    <PageVersion version={version}>
      <GroupEditor
        key={group.slug}
        group={group}
        groups={cv.skillGroups.map(({ slug, title }) => ({ slug, title: groupTitle(title) }))}
        levels={cv.levels}
        technologies={cv.technologies}
        linked={Object.fromEntries(
          (shown?.skills ?? []).map(({ slug, technologies }) => [slug, technologies.map(({ name }) => name)]),
        )}
        aside={<Latest />}
      />
    </PageVersion>
  );
}
