import { THEME_SOURCE } from "./theme-source";

/** Sets the chosen theme before the first paint, so that the page never flashes in the other one. */
export function ThemeScript() {
  return <script>{THEME_SOURCE}</script>;
}
