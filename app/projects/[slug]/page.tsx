import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ProjectPage } from "@/components/projects/project-page";
import { JsonLd } from "@/components/shell/json-ld";
import { PageBar } from "@/components/shell/page-bar";
import { creativeWorkOf } from "@/lib/cv/export/schema-org";
import { projectPlaceOf } from "@/lib/cv/view/filter/project-place";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import { countShown } from "@/lib/cv/view/filter/view";
import { wordsFor } from "@/lib/cv/words/words";
import { getPublicCv } from "@/lib/queries/public-cv";
import { urlSearchParams } from "@/lib/url/page-params";
import { readQuery } from "@/lib/url/read-query";
import { publicOrigin } from "../../public-origin";
import { sharedCard } from "../../shared-card";

/** The project and the view it is looked at from, which its address carries. */
async function placeFor({ params, searchParams }: PageProps<"/projects/[slug]">) {
  const { slug } = await params;
  const current = await getPublicCv();
  if (!current) return null;
  const { query } = readQuery(urlSearchParams(await searchParams), current.index);
  const place = projectPlaceOf(current.index, slug, query);
  return place && { place, query, index: current.index };
}

export async function generateMetadata(props: PageProps<"/projects/[slug]">): Promise<Metadata> {
  const found = await placeFor(props);
  if (!found) {
    const t = await getTranslations("states");
    return { title: t("projectNotFoundTitle"), robots: { index: false } };
  }
  const { project, experience, row } = found.place;
  const t = await getTranslations("project");
  const { name } = found.index.cv.profile;
  const title = `${project.title} · ${experience.organisation} · ${name}`;
  const description = t("description", {
    title: project.title,
    organisation: experience.organisation,
    technologies: row.technologies.map((technology) => technology.name).join(", "),
  });
  const path = `/projects/${project.slug}`;
  return {
    title,
    description,
    alternates: { canonical: path },
    ...sharedCard({ title, description, path, name, view: EMPTY_QUERY }),
  };
}

export default async function Page(props: PageProps<"/projects/[slug]">) {
  const found = await placeFor(props);
  if (!found) notFound();
  const { place, query, index } = found;
  return (
    <>
      <JsonLd data={creativeWorkOf(place.row, index.cv.profile.name, await publicOrigin())} />
      <PageBar name={index.cv.profile.name} query={query} shown={countShown(index, query)} />
      <ProjectPage
        place={place}
        query={query}
        words={wordsFor(await getLocale())}
        lang={index.cv.profile.locale}
      />
    </>
  );
}
