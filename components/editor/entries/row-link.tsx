import Link from "next/link";
import { Icon } from "@/components/ui/icon";

/** The name of a row that leads to the page of its entry, and what is worth knowing of it. */
export function RowLink({
  href,
  name,
  details,
}: {
  href: string;
  name: string;
  /** Texts, of which the empty ones are left out. */
  details: readonly string[];
}) {
  return (
    <Link prefetch={false} href={href} className="group flex min-h-11 items-center gap-3 lg:min-h-9">
      <span className="min-w-0 flex-1 [overflow-wrap:anywhere]">
        <span className="block font-medium underline-offset-4 group-hover:underline">{name}</span>
        <span className="block text-sm text-mute">{details.filter((text) => text !== "").join(" · ")}</span>
      </span>
      <Icon name="chevron" className="-rotate-90 text-mute group-hover:text-ink" />
    </Link>
  );
}
