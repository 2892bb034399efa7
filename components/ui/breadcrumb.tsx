import Link from "next/link";
import { useTranslations } from "next-intl";

export type Crumb = { label: string; href: string };

/** What the page is a part of, from the whole down; the page itself is its own heading. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations("shell");
  return (
    <nav aria-label={t("breadcrumb")} className="mb-1 text-sm text-ink-2">
      <ol className="flex flex-wrap items-center">
        {crumbs.map(({ label, href }, at) => (
          <li key={href} className="flex min-w-0 items-center">
            {at === 0 ? null : (
              <span aria-hidden="true" className="px-1.5 text-mute">
                /
              </span>
            )}
            <Link
              prefetch={false}
              href={href}
              className="inline-flex min-h-11 items-center underline-offset-4 [overflow-wrap:anywhere] hover:text-ink hover:underline lg:min-h-6"
            >
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
