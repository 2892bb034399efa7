import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { JsonLd } from "@/components/shell/json-ld";
import { PageBar } from "@/components/shell/page-bar";
import { TechnologyPage } from "@/components/technologies/technology-page";
import { definedTermOf } from "@/lib/cv/export/schema-org";
import { experienceBandsOf } from "@/lib/cv/view/charts/experience-bands";
import { timeAxisOf } from "@/lib/cv/view/charts/time-axis";
import { technologyEvidenceOf } from "@/lib/cv/view/evidence/technology-evidence";
import { withValue } from "@/lib/cv/view/filter/edit-query";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import { technologyFinder } from "@/lib/cv/view/filter/technology-finder";
import { viewOf } from "@/lib/cv/view/filter/view";
import { wordsFor } from "@/lib/cv/words/words";
import { getPublicCv } from "@/lib/queries/public-cv";
import { publicOrigin } from "../../public-origin";
import { sharedCard } from "../../shared-card";

/** The evidence for what the address names; any other name of the technology leads to its own address. */
async function evidenceFor(params: PageProps<"/technologies/[slug]">["params"]) {
  const { slug } = await params;
  const current = await getPublicCv();
  if (!current) return null;
  const known = technologyFinder(current.index)(decoded(slug));
  if (known === null) return null;
  if (known !== slug) permanentRedirect(`/technologies/${known}`);
  const evidence = technologyEvidenceOf(current.index, known);
  return evidence && { evidence, index: current.index };
}

/** Next hands over the text of the address as it is; a broken escape is taken as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export async function generateMetadata({ params }: PageProps<"/technologies/[slug]">): Promise<Metadata> {
  const found = await evidenceFor(params);
  if (!found) {
    const t = await getTranslations("states");
    return { title: t("technologyNotFoundTitle"), robots: { index: false } };
  }
  const { facts } = found.evidence;
  const { profile } = found.index.cv;
  const title = `${facts.name} · ${profile.name}`;
  const description = `${profile.name} · ${wordsFor(await getLocale()).evidence(facts)}`;
  const path = `/technologies/${facts.slug}`;
  return {
    title,
    description,
    alternates: { canonical: path },
    ...sharedCard({
      title,
      description,
      path,
      name: profile.name,
      view: withValue(EMPTY_QUERY, "tech", facts.slug),
    }),
  };
}

export default async function Page({ params, searchParams }: PageProps<"/technologies/[slug]">) {
  const found = await evidenceFor(params);
  if (!found) notFound();
  const { evidence, index } = found;
  const { cv } = index;
  return (
    <>
      <JsonLd data={definedTermOf(evidence, cv.profile.name, await publicOrigin())} />
      <PageBar name={cv.profile.name} query={EMPTY_QUERY} shown={index.projects.length} />
      <TechnologyPage
        evidence={evidence}
        cv={cv}
        bands={experienceBandsOf(index, viewOf(index, EMPTY_QUERY))}
        axis={timeAxisOf(index)}
        words={wordsFor(await getLocale())}
        isTable={(await searchParams).open === "timeline"}
      />
    </>
  );
}
