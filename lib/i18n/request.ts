import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { getPublicCv } from "@/lib/queries/public-cv";
import { LOCALE_COOKIE } from "./locale-cookie";
import { negotiateLocale } from "./negotiate-locale";

/** What next-intl asks for on each request: the reader's language and its messages. */
export default getRequestConfig(async () => {
  const [jar, sent, fallback] = await Promise.all([cookies(), headers(), cvLocale()]);
  const locale = negotiateLocale({
    cookie: jar.get(LOCALE_COOKIE)?.value,
    acceptLanguage: sent.get("accept-language"),
    fallback,
  });
  const messages = (await import(`./messages/${locale}.json`)).default;
  return { locale, messages, timeZone: "UTC" };
});

/** The CV's language; French when the database does not answer, so that the error page itself can still speak. */
async function cvLocale() {
  try {
    return (await getPublicCv())?.cv.profile.locale ?? "fr";
  } catch {
    return "fr";
  }
}
