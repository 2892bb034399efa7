import type { MetadataRoute } from "next";
import { currentCv } from "@/lib/queries/current";
import { publicOrigin } from "./public-origin";

/** The whole CV and each of its projects. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [origin, current] = await Promise.all([publicOrigin(), currentCv()]);
  if (!current) return [];
  return ["/", ...current.index.projects.map(({ project }) => `/projects/${project.slug}`)].map((path) => ({
    url: `${origin}${path}`,
  }));
}
