import type { Metadata } from "next";
import type { ViewQuery } from "@/lib/cv/view/filter/query";
import { hrefOf } from "@/lib/url/write-query";

/** Of the picture, in pixels. */
const SIZE = { width: 1200, height: 630 };

/** The card that messages and networks draw of a link: what the page is about, and the picture of its view. */
export function sharedCard({
  title,
  description,
  path,
  name,
  view,
}: {
  title: string;
  description: string;
  /** Without the origin, which `metadataBase` adds. */
  path: string;
  /** Whose CV it is. */
  name: string;
  /** What the picture shows. */
  view: ViewQuery;
}): Pick<Metadata, "openGraph" | "twitter"> {
  const images = [{ url: hrefOf("/card.png", view), alt: title, ...SIZE }];
  return {
    openGraph: { type: "profile", siteName: `${name} · CV`, title, description, url: path, images },
    twitter: { card: "summary_large_image", title, description, images },
  };
}
