import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** A titled surface of the dashboard. `id` names the heading, so that the region has a name for screen readers. */
export function Panel({
  id,
  title,
  aside,
  actions,
  folds = false,
  children,
}: {
  id: string;
  title: ReactNode;
  aside?: ReactNode;
  actions?: ReactNode;
  /** On a phone it is its title alone until one opens it; a check box does, so that it needs no script. */
  folds?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations("twin");
  return (
    <section
      aria-labelledby={id}
      className={`relative rounded-panel border border-line bg-surface ${folds ? "folds" : ""}`}
    >
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-5 pt-4 pb-2">
        <h2 id={id} className="min-w-0 font-serif text-title [overflow-wrap:anywhere]">
          {title}
        </h2>
        {aside ? <p className="text-sm text-mute">{aside}</p> : null}
        {actions ? (
          <div className="ml-auto flex flex-wrap items-baseline gap-x-4 text-sm">
            {actions}
            {folds ? (
              <label className="fold-switch">
                <input type="checkbox" className="sr-only" aria-describedby={id} autoComplete="off" />
                {t("unfold")}
              </label>
            ) : null}
          </div>
        ) : null}
      </header>
      {children}
    </section>
  );
}
