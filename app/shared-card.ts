import type { Metadata } from "next";

/** The card that messages and networks draw of a link: what the page is about, and the sign of the application. */
export function sharedCard({
  title,
  description,
  path,
  name,
}: {
  title: string;
  description: string;
  /** Without the origin, which `metadataBase` adds. */
  path: string;
  /** Whose CV it is. */
  name: string;
}): Pick<Metadata, "openGraph" | "twitter"> {
  const images = [{ url: "/apple-touch-icon.png", alt: name }];
  return {
    openGraph: { type: "profile", siteName: `${name} · CV`, title, description, url: path, images },
    twitter: { card: "summary", title, description, images },
  };
}
