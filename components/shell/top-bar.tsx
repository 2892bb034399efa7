import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LanguageSwitch } from "./language-switch";
import { ThemeSwitch } from "./theme-switch";

/** The bar of every page: whose CV this is, the page's own tools, language and theme. */
export function TopBar({ name, search, actions }: { name: string; search?: ReactNode; actions?: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <header className="sticky top-0 z-20 border-b border-line bg-surface print:hidden">
      <a
        href="#content"
        className="absolute left-4 -top-16 z-30 rounded-control bg-accent px-3 py-2 text-accent-on focus:top-2"
      >
        {t("skip")}
      </a>
      <div className="mx-auto flex max-w-[90rem] flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2.5 lg:flex-nowrap lg:px-8">
        <Link href="/" prefetch={false} className="mr-auto flex items-baseline gap-3 whitespace-nowrap">
          <span className="font-semibold">{name}</span>
          <span className="hidden text-mute lg:inline">{t("interactiveCv")}</span>
        </Link>
        {search ? <div className="order-last w-full lg:order-none lg:w-[21rem]">{search}</div> : null}
        <LanguageSwitch />
        <ThemeSwitch />
        {actions}
      </div>
    </header>
  );
}
