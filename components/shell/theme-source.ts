/** The name under which the browser remembers a chosen theme; absent means the system's. */
export const THEME_KEY = "theme";

/** The script of `ThemeScript`. Backticks only: React escapes quotes, ampersands and angle brackets in a script's text. */
export const THEME_SOURCE = `try{const t=localStorage.getItem(\`${THEME_KEY}\`);if([\`light\`,\`dark\`].includes(t))document.documentElement.dataset.theme=t}catch{}`;
