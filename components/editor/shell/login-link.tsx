import { useTranslations } from "next-intl";

/** Signs in beside the page, in another tab: what is typed in this one stays. */
export function LoginLink({ path }: { path: string }) {
  const t = useTranslations("editor");
  return (
    <a
      href={`/login?back=${encodeURIComponent(path)}`}
      target="_blank"
      rel="noopener"
      className="font-medium text-accent underline underline-offset-4"
    >
      {t("form.signIn")}
    </a>
  );
}
