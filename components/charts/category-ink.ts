import type { Category } from "@/lib/cv/vocabulary";

/** The colour of a category as a text colour, which bars are drawn in. Written out, for Tailwind reads the source. */
export const CATEGORY_INK: Record<Category, string> = {
  system: "text-system",
  virtualisation: "text-virtualisation",
  automation: "text-automation",
  network: "text-network",
  monitoring: "text-monitoring",
  data: "text-data",
  development: "text-development",
  other: "text-other",
};
