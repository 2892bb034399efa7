import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { JsonLd } from "@/components/shell/json-ld";
import { NoCv } from "@/components/shell/no-cv";
import { TopBar } from "@/components/shell/top-bar";
import { TechnologyListPage } from "@/components/technologies/technology-list-page";
import { definedTermSetOf } from "@/lib/cv/export/schema-org";
import { factsOf } from "@/lib/cv/view/charts/technology-facts";
import { sortedTechnologies } from "@/lib/cv/view/charts/technology-sorting";
import { wordsFor } from "@/lib/cv/words/words";
import { getPublicCv } from "@/lib/queries/public-cv";
import { urlSearchParams } from "@/lib/url/page-params";
import { readTechnologySort } from "@/lib/url/technology-sort";
import { publicOrigin } from "../public-origin";

export async function generateMetadata(): Promise<Metadata> {
  const current = await getPublicCv();
  if (!current) return { robots: { index: false } };
  const { technologies, profile } = current.cv;
  const t = await getTranslations("technologies");
  return {
    title: `${t("title")} · ${profile.name}`,
    description: t("description", { count: technologies.length, name: profile.name }),
    alternates: { canonical: "/technologies" },
  };
}

/** Every technology of the CV: its order is the whole state of the page. */
export default async function TechnologiesPage({ searchParams }: PageProps<"/technologies">) {
  const current = await getPublicCv();
  if (!current) return <NoCv />;
  const { cv, index } = current;
  const { sort, ignored } = readTechnologySort(urlSearchParams(await searchParams));
  return (
    <>
      <JsonLd data={definedTermSetOf(cv, await publicOrigin())} />
      <TopBar name={cv.profile.name} />
      <TechnologyListPage
        technologies={sortedTechnologies(factsOf(index).values(), sort)}
        sort={sort}
        ignored={ignored}
        scale={cv.levels}
        lang={cv.profile.locale}
        words={wordsFor(await getLocale())}
      />
    </>
  );
}
