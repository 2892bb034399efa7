import { useTranslations } from "next-intl";
import { EditorPanel } from "../shell/editor-panel";
import type { Effects } from "./use-effects";

/** What a change would do to each project, before it is done. */
export function EffectPanel({ effects }: { effects: Effects }) {
  const t = useTranslations("editor.technologies");
  const te = useTranslations("editor.errors");
  return (
    <EditorPanel id="effect" title={t("effect")} aside={t("effectAside")}>
      <div aria-live="polite" className="text-sm">
        {effects.is === "none" ? <p className="text-mute">{t("noChange")}</p> : null}
        {effects.is === "asking" ? <p className="text-mute">{t("asking")}</p> : null}
        {effects.is === "failed" || (effects.is === "answered" && effects.status === "signedOut") ? (
          <p className="font-medium">{t("effectFailed")}</p>
        ) : null}
        {effects.is === "answered" && effects.status === "invalid"
          ? Object.entries(effects.errors).map(([path, error]) => (
              <p key={path} className="font-medium">
                {te(error)}
              </p>
            ))
          : null}
        {effects.is === "answered" && effects.status === "effects" ? (
          effects.effects.length === 0 ? (
            <p>{t("noEffect")}</p>
          ) : (
            <>
              <p className="mb-2">{t("effectCount", { count: effects.effects.length })}</p>
              <ul>
                {effects.effects.map(({ project, title, lost, gained }) => (
                  <li key={project} className="border-t border-line-2 py-2">
                    <p className="font-medium">{title}</p>
                    {lost.map((text) => (
                      <p key={text} className="text-ink-2">
                        <span aria-hidden="true">− </span>
                        <span className="sr-only">{t("loses")} </span>
                        {text}
                      </p>
                    ))}
                    {gained.map((text) => (
                      <p key={text} className="text-ink-2">
                        <span aria-hidden="true">+ </span>
                        <span className="sr-only">{t("gains")} </span>
                        {text}
                      </p>
                    ))}
                  </li>
                ))}
              </ul>
            </>
          )
        ) : null}
      </div>
    </EditorPanel>
  );
}
