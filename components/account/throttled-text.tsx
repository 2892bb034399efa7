import { useTranslations } from "next-intl";

/** How long to wait before another attempt: in seconds below a minute, then in whole minutes. */
export function ThrottledText({ seconds }: { seconds: number }) {
  const t = useTranslations("login");
  const minutes = seconds < 60 ? 0 : Math.ceil(seconds / 60);
  return t("slowed", { minutes, seconds });
}
