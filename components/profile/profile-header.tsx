import Link from "next/link";
import { useTranslations } from "next-intl";
import { Markdown } from "@/components/ui/markdown";
import { contactLink } from "@/lib/cv/contact-link";
import type { Profile } from "@/lib/cv/model";
import type { KeyFigures } from "@/lib/cv/view/filter/key-figures";
import type { Words } from "@/lib/cv/words/words";
import { Photo } from "./photo";

/** Who this is, in a line and a half: name, titles and the four figures of the whole career; then qualities and contacts. */
export function ProfileHeader({
  profile,
  figures,
  words,
}: {
  profile: Profile;
  figures: KeyFigures;
  words: Words;
}) {
  const t = useTranslations("profile");
  return (
    <div className={`${profile.photo === "" ? "" : "flow-root "}pt-4 pb-3 [overflow-wrap:anywhere]`}>
      <Photo name={profile.photo} alt={profile.name} className="float-end ms-4 size-16" />
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h1 dir="auto" className="min-w-0 font-serif text-name font-medium tracking-tight">
          {profile.name}
        </h1>
        <p lang={profile.locale} className="text-md text-ink-2">
          {profile.titles.join(", ")}
        </p>
        <ul aria-label={t("keyFigures")} className="key-figures">
          {figures.months > 0 ? (
            <li>
              <strong>{words.duration(figures.months)}</strong> {t("experience")}
            </li>
          ) : null}
          {figures.projects > 0 ? (
            <li>
              <strong>{figures.projects}</strong> {t("projects", { count: figures.projects })}
            </li>
          ) : null}
          {figures.organisations > 0 ? (
            <li>
              <strong>{figures.organisations}</strong> {t("organisations", { count: figures.organisations })}
            </li>
          ) : null}
          {figures.technologies > 0 ? (
            <li>
              <Link href="/technologies" prefetch={false}>
                <strong>{figures.technologies}</strong> {t("technologies", { count: figures.technologies })}
              </Link>
            </li>
          ) : null}
        </ul>
      </div>
      <div className="mt-1 flex flex-wrap gap-x-4 text-sm text-mute">
        {profile.softSkills.length > 0 ? <p lang={profile.locale}>{profile.softSkills.join(" · ")}</p> : null}
        <Contacts contacts={profile.contacts} />
      </div>
      {profile.summary ? (
        <div className="mt-2 max-w-3xl">
          <Markdown text={profile.summary} lang={profile.locale} />
        </div>
      ) : null}
    </div>
  );
}

/** How to reach the person: what the CV publishes, or that it publishes nothing. */
function Contacts({ contacts }: { contacts: Profile["contacts"] }) {
  const t = useTranslations("profile");
  return (
    <div id="contact">
      <h2 className="inline font-semibold">{t("contacts")}</h2>{" "}
      {contacts.length === 0 ? (
        <p className="inline">{t("noContact")}</p>
      ) : (
        <ul className="inline-flex flex-wrap gap-x-4 text-ink-2">
          {contacts.map((contact) => {
            const { text, href } = contactLink(contact);
            return (
              <li key={`${contact.kind} ${contact.value}`}>
                {href === null ? (
                  text
                ) : (
                  <a
                    href={href}
                    rel="noopener noreferrer nofollow me"
                    className="underline underline-offset-4"
                  >
                    {text}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
