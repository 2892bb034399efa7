import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageVersion } from "@/components/editor/shell/page-version";
import { TechnologyEditor } from "@/components/editor/technologies/technology-editor";
import { catalogueEntries, catalogueEntry, projectsWith } from "@/lib/cv/technologies/catalogue-entries";
import { ownerCv } from "../../owner-cv";
import { Latest } from "../../recent-revisions";
import { effectAction } from "../effect-action";

type Props = PageProps<"/admin/technologies/[slug]">;

async function entryFor(params: Props["params"]) {
  const { slug } = await params;
  const stored = await ownerCv(`/admin/technologies/${slug}`);
  const entry = stored && catalogueEntry(stored.cv, slug);
  return entry && { ...stored, entry };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await entryFor(params);
  return found ? { title: found.entry.name } : {};
}

export default async function TechnologyEditPage({ params }: Props) {
  const found = await entryFor(params);
  if (!found) notFound();
  const { cv, version, entry } = found;
  const others = catalogueEntries(cv)
    .filter(({ slug, ignored, mergedInto }) => slug !== entry.slug && !ignored && mergedInto === null)
    .map(({ slug, name }) => ({ slug, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <PageVersion version={version}>
      <TechnologyEditor
        key={entry.slug}
        entry={entry}
        others={others}
        projects={projectsWith(cv, entry.slug).map(({ slug, title }) => ({ slug, title }))}
        askEffect={effectAction}
        history={<Latest />}
      />
    </PageVersion>
  );
}
