import { LOCALES, type Locale } from "../vocabulary";

/** One value for each language. A language that is missing is a compile error. */
export type PerLocale<Value> = Readonly<Record<Locale, Value>>;

/** The value of each language, made by one function. */
export function perLocale<Value>(make: (locale: Locale) => Value): PerLocale<Value> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as PerLocale<Value>;
}

/** Writes a count with its noun, `1 234 projets`: digits grouped and singular chosen as the language does (0 is singular in French, plural in English). */
export function counter(locale: Locale): (count: number, singular: string, plural: string) => string {
  const numbers = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale);
  return (count, singular, plural) =>
    `${numbers.format(count)} ${rules.select(count) === "one" ? singular : plural}`;
}
