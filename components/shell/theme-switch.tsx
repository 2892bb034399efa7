"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { BUTTON } from "@/components/ui/button-class";
import { Icon, type IconName } from "@/components/ui/icon";
import { THEME_KEY } from "./theme-source";

type Theme = "system" | "light" | "dark";

const NEXT: Record<Theme, Theme> = { system: "light", light: "dark", dark: "system" };
const ICONS: Record<Theme, IconName> = { system: "system", light: "sun", dark: "moon" };

// The attribute on <html> is the truth: the inline script sets it before React is there.
function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

function subscribe(onChange: () => void) {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

function choose(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Private browsing may refuse storage: the choice then lasts for this page.
  }
}

/** Cycles through the system's theme, light and dark. */
export function ThemeSwitch() {
  const t = useTranslations("shell");
  const theme = useSyncExternalStore<Theme>(subscribe, currentTheme, () => "system");
  return (
    <button
      type="button"
      className={`needs-script ${BUTTON.plain}`}
      aria-label={t("theme", { theme })}
      title={t("theme", { theme })}
      onClick={() => choose(NEXT[theme])}
    >
      <Icon name={ICONS[theme]} />
    </button>
  );
}
