import Link from "next/link";
import { useTranslations } from "next-intl";
import { BUTTON } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import { PageBar } from "./page-bar";

/** What is not there: a page of any address, or what the CV does not have. */
export type Missing = "page" | "project" | "technology";

const TEXTS = {
  page: { title: "notFoundTitle", text: "notFound" },
  project: { title: "projectNotFoundTitle", text: "projectNotFound" },
  technology: { title: "technologyNotFoundTitle", text: "technologyNotFound" },
} as const;

/** Whose CV this is, and how many projects it has. */
export type CvHere = { name: string; projects: number };

/** Says what is missing and where to go: to search, to the projects, to the technologies. `cv` is null when there is none. */
export function NotFoundPage({ missing, cv }: { missing: Missing; cv: CvHere | null }) {
  const t = useTranslations("states");
  const { title, text } = TEXTS[missing];
  return (
    <>
      {cv === null ? null : <PageBar name={cv.name} query={EMPTY_QUERY} shown={cv.projects} />}
      <main id="content">
        <EmptyState title={t(title)}>
          <p className="text-md text-ink-2">{t(text)}</p>
          <div className="flex flex-wrap gap-3">
            <Link href="/" className={missing === "technology" ? BUTTON.plain : BUTTON.accent}>
              {t("home")}
            </Link>
            {cv === null ? null : (
              <Link
                href="/technologies"
                prefetch={false}
                className={missing === "technology" ? BUTTON.accent : BUTTON.plain}
              >
                {t("allTechnologies")}
              </Link>
            )}
          </div>
        </EmptyState>
      </main>
    </>
  );
}
