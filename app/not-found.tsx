import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { type Missing, NotFoundPage } from "@/components/shell/not-found-page";
import { cvHere } from "./cv-here";
import { MISSING_HEADER } from "./missing-header";

const TITLES = {
  page: "notFoundTitle",
  project: "projectNotFoundTitle",
  technology: "technologyNotFoundTitle",
} as const;

/** What the proxy found missing, or the page itself. */
async function missing(): Promise<Missing> {
  const missing = (await headers()).get(MISSING_HEADER);
  return missing === "project" || missing === "technology" ? missing : "page";
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("states");
  return { title: t(TITLES[await missing()]) };
}

export default async function Page() {
  return <NotFoundPage missing={await missing()} cv={await cvHere()} />;
}
