/** The name under which the browser remembers a chosen theme; absent means the system's. */
export const THEME_KEY = "theme";

const SCRIPT = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;

/** Sets the chosen theme before the first paint, so that the page never flashes in the other one. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
