import Link from "next/link";
import { useTranslations } from "next-intl";

/** Where the editor begins what is not there yet, in the order in which most begin. */
const BEGINNINGS = [
  { href: "/admin/profile", label: "blankProfile" },
  { href: "/admin#new-experience", label: "blankExperience" },
  { href: "/admin/import", label: "blankImport" },
] as const;

/** In the place of the view of a CV in which there is nothing to read yet: to its owner how to begin, to others that it is to come. */
export function BlankCv({
  isOwner,
  hasHeading,
}: {
  isOwner: boolean;
  /** The page has its heading already: whose CV it is. */
  hasHeading: boolean;
}) {
  const t = useTranslations("states");
  const Heading = hasHeading ? "h2" : "h1";
  return (
    <section className="flex max-w-xl flex-col items-start gap-4 py-10">
      <Heading className="font-serif text-figure">{isOwner ? t("blankOwnTitle") : t("blankTitle")}</Heading>
      <p className="text-md text-ink-2">{isOwner ? t("blankOwn") : t("blank")}</p>
      {isOwner ? (
        <ul className="flex flex-col">
          {BEGINNINGS.map(({ href, label }) => (
            <li key={href}>
              <Link prefetch={false} href={href} className={LINK}>
                {t(label)}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <Link prefetch={false} href="/login" className={`${LINK} text-sm text-mute`}>
          {t("blankSignIn")}
        </Link>
      )}
    </section>
  );
}

const LINK = "inline-flex min-h-11 items-center underline underline-offset-4 hover:text-accent lg:min-h-8";
