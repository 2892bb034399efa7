import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Markdown } from "@/components/ui/markdown";
import { contactLink } from "@/lib/cv/contact-link";
import type { Profile } from "@/lib/cv/model";
import type { KeyFigures } from "@/lib/cv/view/filter/key-figures";
import type { Words } from "@/lib/cv/words/words";

/** Who this is, and the four figures of the whole career. */
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
    <div className="flex flex-wrap items-end justify-between gap-x-12 gap-y-6 py-8">
      <div className="max-w-3xl">
        <h1 dir="auto" className="[overflow-wrap:anywhere] font-serif text-name font-medium tracking-tight">
          {profile.name}
        </h1>
        <p lang={profile.locale} className="mt-2 text-md text-ink-2">
          {profile.titles.join(", ")}
        </p>
        {profile.softSkills.length > 0 ? (
          <ul aria-label={t("softSkills")} className="mt-2 flex flex-wrap text-sm text-mute">
            {profile.softSkills.map((skill, position) => (
              <li key={skill} lang={profile.locale}>
                {position > 0 ? <span aria-hidden="true">&nbsp;· </span> : null}
                {skill}
              </li>
            ))}
          </ul>
        ) : null}
        <Contacts contacts={profile.contacts} />
        {profile.summary ? (
          <div className="mt-4">
            <Markdown text={profile.summary} lang={profile.locale} />
          </div>
        ) : null}
      </div>
      <dl aria-label={t("keyFigures")} className="flex flex-wrap gap-x-9 gap-y-4">
        <Figure value={words.duration(figures.months)} label={t("experience")} />
        <Figure value={figures.projects} label={t("projects", { count: figures.projects })} />
        <Figure value={figures.organisations} label={t("organisations", { count: figures.organisations })} />
        <Figure
          value={figures.technologies}
          label={
            <Link
              href="/technologies"
              prefetch={false}
              className="underline underline-offset-4 hover:text-ink"
            >
              {t("technologies", { count: figures.technologies })}
            </Link>
          }
        />
      </dl>
    </div>
  );
}

function Figure({ value, label }: { value: string | number; label: ReactNode }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-sm text-mute">{label}</dt>
      <dd className="font-serif text-figure tabular-nums">{value}</dd>
    </div>
  );
}

function Contacts({ contacts }: { contacts: Profile["contacts"] }) {
  const t = useTranslations("profile");
  if (contacts.length === 0) return null;
  return (
    <ul aria-label={t("contacts")} className="mt-2 flex flex-wrap gap-x-4 text-sm text-ink-2">
      {contacts.map((contact) => {
        const { text, href } = contactLink(contact);
        return (
          <li key={`${contact.kind} ${contact.value}`} className="[overflow-wrap:anywhere]">
            {href === null ? (
              text
            ) : (
              <a href={href} rel="noopener noreferrer nofollow me" className="underline underline-offset-4">
                {text}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
