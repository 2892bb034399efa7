import type { ReactNode } from "react";

/**
 * One page of the editor, within the layout of `app/admin`: its heading, its forms and, beside them or below, what a
 * recruiter sees and what was done last. A page with forms wraps it in `PageVersion`.
 */
export function EditorPage({
  title,
  kind,
  actions,
  aside,
  children,
}: {
  title: string;
  /** What the title names: "Projet". */
  kind?: ReactNode;
  /** Buttons about the whole entry. */
  actions?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <main id="content" className="min-w-0 pb-16 only:col-span-full">
        <header className="mb-5 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            {kind ? <p className="text-sm text-mute">{kind}</p> : null}
            <h1 className="font-serif text-figure [overflow-wrap:anywhere]">{title}</h1>
          </div>
          {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
        </header>
        {children}
      </main>
      {aside ? <div className="flex min-w-0 flex-col gap-5 pb-16">{aside}</div> : null}
    </>
  );
}
