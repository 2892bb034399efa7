import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { JsonLd } from "@/components/shell/json-ld";
import { NoCv } from "@/components/shell/no-cv";
import { PageBar } from "@/components/shell/page-bar";
import { TechnologyListPage } from "@/components/technologies/technology-list-page";
import { definedTermSetOf } from "@/lib/cv/export/schema-org";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import { wordsFor } from "@/lib/cv/words/words";
import { getPublicCv } from "@/lib/queries/public-cv";
import { urlSearchParams } from "@/lib/url/page-params";
import { readTechnologyList } from "@/lib/url/technology-list";
import { publicOrigin } from "../public-origin";
import { sharedCard } from "../shared-card";

export async function generateMetadata(): Promise<Metadata> {
  const current = await getPublicCv();
  if (!current) return { robots: { index: false } };
  const { technologies, profile } = current.cv;
  const t = await getTranslations("technologies");
  const title = `${t("title")} · ${profile.name}`;
  const description = t("description", { count: technologies.length, name: profile.name });
  return {
    title,
    description,
    alternates: { canonical: "/technologies" },
    ...sharedCard({ title, description, path: "/technologies", name: profile.name, view: EMPTY_QUERY }),
  };
}

/** Every technology of the CV: its order is the whole state of the page. */
export default async function TechnologiesPage({ searchParams }: PageProps<"/technologies">) {
  const current = await getPublicCv();
  if (!current) return <NoCv />;
  const { cv, index } = current;
  const { list, ignored } = readTechnologyList(urlSearchParams(await searchParams), cv.levels);
  return (
    <>
      <JsonLd data={definedTermSetOf(cv, await publicOrigin())} />
      <PageBar name={cv.profile.name} query={EMPTY_QUERY} shown={index.projects.length} />
      <TechnologyListPage
        index={index}
        list={list}
        ignored={ignored}
        scale={cv.levels}
        lang={cv.profile.locale}
        words={wordsFor(await getLocale())}
      />
    </>
  );
}
