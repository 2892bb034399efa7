import type { MetadataRoute } from "next";
import { publicOrigin } from "./public-origin";

/** Everything public may be read; filtered views say `noindex` themselves, so that a crawler sees them say it. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", "/admin", "/login"] },
    sitemap: `${await publicOrigin()}/sitemap.xml`,
  };
}
