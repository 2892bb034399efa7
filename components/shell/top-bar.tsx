import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageSwitch } from "./language-switch";
import { ThemeSwitch } from "./theme-switch";

const SKIP = "absolute -top-16 z-30 rounded-control bg-accent px-3 py-2 text-accent-on focus:top-2";

/** The bar of every page: whose CV this is, the page's own tools, language and theme. */
export function TopBar({
  name,
  search,
  actions,
  hasResults = false,
}: {
  name: string;
  search?: ReactNode;
  actions?: ReactNode;
  /** The page has a part whose id is `results`, which a second link skips to. */
  hasResults?: boolean;
}) {
  const t = useTranslations("shell");
  return (
    <header className="z-20 border-b lg:sticky lg:top-0 [@media(max-height:30rem)]:static border-line bg-surface print:hidden">
      <a href="#content" className={`${SKIP} left-4`}>
        {t("skip")}
      </a>
      {hasResults ? (
        <a href="#results" className={`${SKIP} left-48`}>
          {t("skipToResults")}
        </a>
      ) : null}
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5 lg:flex-nowrap lg:px-8">
        {/* Takes what the others leave, so that a long name neither wraps the bar nor widens the page. */}
        <Link
          href="/"
          prefetch={false}
          title={name}
          className="flex min-w-0 flex-1 basis-0 items-baseline gap-3 whitespace-nowrap"
        >
          <span dir="auto" className="truncate font-semibold">
            {name}
          </span>
          <span className="hidden text-mute lg:inline">{t("interactiveCv")}</span>
        </Link>
        {search ? (
          <div className="order-last w-full shrink-0 lg:order-none lg:w-[21rem]">{search}</div>
        ) : null}
        <LanguageSwitch />
        <ThemeSwitch />
        {actions}
      </div>
    </header>
  );
}
