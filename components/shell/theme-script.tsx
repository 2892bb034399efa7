/** The name under which the browser remembers a chosen theme; absent means the system's. */
export const THEME_KEY = "theme";

// Backticks only: React escapes quotes, ampersands and angle brackets in a script's text.
const SCRIPT = `try{const t=localStorage.getItem(\`${THEME_KEY}\`);if([\`light\`,\`dark\`].includes(t))document.documentElement.dataset.theme=t}catch{}`;

/** Sets the chosen theme before the first paint, so that the page never flashes in the other one. */
export function ThemeScript() {
  return <script>{SCRIPT}</script>;
}
