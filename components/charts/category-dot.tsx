import type { Category } from "@/lib/cv/vocabulary";

// Written out, because Tailwind only keeps the class names it can read in the source.
const COLOURS: Record<Category, string> = {
  system: "bg-system",
  virtualisation: "bg-virtualisation",
  automation: "bg-automation",
  network: "bg-network",
  monitoring: "bg-monitoring",
  data: "bg-data",
  development: "bg-development",
  other: "bg-other",
};

/** The colour of a category; always beside its name, never the only sign of it. */
export function CategoryDot({ category }: { category: Category }) {
  return <span aria-hidden="true" className={`dot ${COLOURS[category]}`} />;
}
