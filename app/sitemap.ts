import type { MetadataRoute } from "next";
import { getPublicCv } from "@/lib/queries/public-cv";
import { publicOrigin } from "./public-origin";

/** The whole CV, each of its projects and each of its technologies. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [origin, current] = await Promise.all([publicOrigin(), getPublicCv()]);
  if (!current) return [];
  const { projects, technologies } = current.index;
  return [
    "/",
    ...projects.map(({ project }) => `/projects/${project.slug}`),
    "/technologies",
    ...[...technologies.keys()].map((slug) => `/technologies/${slug}`),
  ].map((path) => ({ url: `${origin}${path}` }));
}
