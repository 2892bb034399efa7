import Link from "next/link";
import { useTranslations } from "next-intl";
import { BUTTON } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { TopBar } from "./top-bar";

/** What is not there: a page of any address, or what the CV does not have. */
export type Missing = "page" | "project" | "technology";

const TEXTS = {
  page: { title: "notFoundTitle", text: "notFound" },
  project: { title: "projectNotFoundTitle", text: "projectNotFound" },
  technology: { title: "technologyNotFoundTitle", text: "technologyNotFound" },
} as const;

/** Says what is missing and where to go; `name` is whose CV it is, null when there is none. */
export function NotFoundPage({ missing, name }: { missing: Missing; name: string | null }) {
  const t = useTranslations("states");
  const { title, text } = TEXTS[missing];
  return (
    <>
      {name === null ? null : <TopBar name={name} />}
      <main id="content">
        <EmptyState title={t(title)}>
          <p className="text-md text-ink-2">{t(text)}</p>
          <div className="flex flex-wrap gap-3">
            {missing === "technology" ? (
              <Link href="/technologies" prefetch={false} className={BUTTON.accent}>
                {t("allTechnologies")}
              </Link>
            ) : null}
            <Link href="/" className={missing === "technology" ? BUTTON.plain : BUTTON.accent}>
              {t("home")}
            </Link>
          </div>
        </EmptyState>
      </main>
    </>
  );
}
