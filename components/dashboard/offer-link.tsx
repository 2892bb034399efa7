import Link from "next/link";
import { useTranslations } from "next-intl";
import { BUTTON } from "@/components/ui/button-class";

/** Leads to the comparison of the CV with an offer. */
export function OfferLink({ className }: { className: string }) {
  const t = useTranslations("shell");
  return (
    <Link href="/offer" prefetch={false} className={`${BUTTON.plain} ${className}`}>
      {t("compareOffer")}
    </Link>
  );
}
