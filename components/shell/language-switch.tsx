import { useLocale, useTranslations } from "next-intl";
import { BUTTON } from "@/components/ui/button-class";
import { LOCALES } from "@/lib/cv/vocabulary";

/** A form, so that it works without JavaScript; the answer leads back to the page it was sent from. */
export function LanguageSwitch() {
  const t = useTranslations("shell");
  const locale = useLocale();
  const others = LOCALES.filter((known) => known !== locale);
  return (
    <form action="/api/language" method="post">
      {others.map((other) => (
        <button
          key={other}
          type="submit"
          name="locale"
          value={other}
          lang={other}
          aria-label={t("switchLanguage")}
          title={t("switchLanguage")}
          className={BUTTON.plain}
        >
          {other.toUpperCase()}
        </button>
      ))}
    </form>
  );
}
