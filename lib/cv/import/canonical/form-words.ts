import type { Locale } from "../../vocabulary";

/** The fixed words of the canonical form. Both languages are read, whatever the file was written in. */

export const PART_TITLES = {
  summary: { fr: "Profil", en: "Profile" },
  contact: { fr: "Contact", en: "Contact" },
  softSkills: { fr: "Savoir-être", en: "Soft skills" },
  experiences: { fr: "Expérience professionnelle", en: "Professional experience" },
} as const satisfies Record<string, Record<Locale, string>>;

export type PartName = keyof typeof PART_TITLES;

export function partOf(title: string): PartName | null {
  const names = Object.keys(PART_TITLES) as PartName[];
  return names.find((name) => Object.values<string>(PART_TITLES[name]).includes(title)) ?? null;
}

/** The language of the file, told by its one heading that is always there. */
export function languageOf(title: string): Locale {
  return title === PART_TITLES.experiences.en ? "en" : "fr";
}

export const LEVEL_TITLES: Readonly<Record<Locale, { plain: string; scale: string }>> = {
  fr: { plain: "Niveau", scale: "Niveaux" },
  en: { plain: "Level", scale: "Levels" },
};

export const YEARS: Readonly<Record<Locale, (years: number) => string>> = {
  fr: (years) => `[${years} ${years > 1 ? "ans" : "an"} min]`,
  en: (years) => `[${years} ${years > 1 ? "years" : "year"} min]`,
};

const BIRTH: Readonly<Record<Locale, string>> = { fr: "Date de naissance", en: "Date of birth" };

const CONTACTS: Readonly<Record<string, Record<Locale, string>>> = {
  email: { fr: "E-mail", en: "Email" },
  phone: { fr: "Téléphone", en: "Phone" },
  address: { fr: "Adresse", en: "Address" },
  website: { fr: "Site", en: "Website" },
  linkedin: { fr: "LinkedIn", en: "LinkedIn" },
  github: { fr: "GitHub", en: "GitHub" },
};

/** What a way of contact is called; any other kind is its own name. */
export function contactLabel(kind: string, locale: Locale): string {
  return Object.hasOwn(CONTACTS, kind) ? (CONTACTS[kind]?.[locale] ?? kind) : kind;
}

export function contactKind(label: string): string {
  const known = Object.entries(CONTACTS).find(([, labels]) => labels.fr === label || labels.en === label);
  return known?.[0] ?? label;
}

export function birthLabel(locale: Locale): string {
  return BIRTH[locale];
}

export function isBirthLabel(label: string): boolean {
  return label === BIRTH.fr || label === BIRTH.en;
}
