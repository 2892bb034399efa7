import { useLocale, useTranslations } from "next-intl";
import { BUTTON } from "@/components/ui/button-class";

/** A form, so that it works without JavaScript; the answer leads back to the page it was sent from. */
export function LanguageSwitch() {
  const t = useTranslations("shell");
  const other = useLocale() === "fr" ? "en" : "fr";
  return (
    <form action="/api/language" method="post">
      <button
        type="submit"
        name="locale"
        value={other}
        lang={other}
        aria-label={t("switchLanguage")}
        title={t("switchLanguage")}
        className={BUTTON.plain}
      >
        {t("languageCode")}
      </button>
    </form>
  );
}
