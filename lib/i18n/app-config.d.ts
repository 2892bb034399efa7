import type { Locale } from "@/lib/cv/vocabulary";
import type messages from "./messages/fr.json";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}
