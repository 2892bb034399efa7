import { LOCALES, type Locale } from "@/lib/cv/vocabulary";

function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

/**
 * The language to answer in: the reader's own choice (cookie), else the first language of `Accept-Language` that
 * Parcours speaks, by descending quality (RFC 9110 §12.5.4), else the CV's language.
 */
export function negotiateLocale(asked: {
  cookie?: string | undefined;
  acceptLanguage?: string | null | undefined;
  fallback: Locale;
}): Locale {
  if (asked.cookie !== undefined && isLocale(asked.cookie)) return asked.cookie;
  const wanted = (asked.acceptLanguage ?? "")
    .split(",", 20)
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.map((p) => p.trim()).find((p) => p.startsWith("q="));
      return { language: tag.split("-")[0] ?? "", quality: quality ? Number(quality.slice(2)) : 1 };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) if (isLocale(language)) return language;
  return asked.fallback;
}
