import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ProjectPage } from "@/components/projects/project-page";
import { JsonLd } from "@/components/shell/json-ld";
import { TopBar } from "@/components/shell/top-bar";
import { creativeWorkOf } from "@/lib/cv/export/schema-org";
import { projectPlaceOf } from "@/lib/cv/view/filter/project-place";
import { wordsFor } from "@/lib/cv/words/words";
import { getPublicCv } from "@/lib/queries/public-cv";
import { publicOrigin } from "../../public-origin";

async function placeFor(params: PageProps<"/projects/[slug]">["params"]) {
  const { slug } = await params;
  const current = await getPublicCv();
  const place = current && projectPlaceOf(current.index, slug);
  return place && { place, index: current.index };
}

export async function generateMetadata({ params }: PageProps<"/projects/[slug]">): Promise<Metadata> {
  const found = await placeFor(params);
  if (!found) {
    const t = await getTranslations("states");
    return { title: t("projectNotFoundTitle"), robots: { index: false } };
  }
  const { project, experience, row } = found.place;
  const t = await getTranslations("project");
  return {
    title: `${project.title} · ${experience.organisation} · ${found.index.cv.profile.name}`,
    description: t("description", {
      title: project.title,
      organisation: experience.organisation,
      technologies: row.technologies.map(({ name }) => name).join(", "),
    }),
    alternates: { canonical: `/projects/${project.slug}` },
  };
}

export default async function Page({ params }: PageProps<"/projects/[slug]">) {
  const found = await placeFor(params);
  if (!found) notFound();
  const { place, index } = found;
  return (
    <>
      <JsonLd data={creativeWorkOf(place.row, index.cv.profile.name, await publicOrigin())} />
      <TopBar name={index.cv.profile.name} />
      <ProjectPage place={place} words={wordsFor(await getLocale())} lang={index.cv.profile.locale} />
    </>
  );
}
