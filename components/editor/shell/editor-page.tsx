import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";

/**
 * One page of the editor, within the layout of `app/admin`: its heading, its forms and, beside them or below, what a
 * recruiter sees and what was done last. A page with forms wraps it in `PageVersion`.
 */
export function EditorPage({
  title,
  crumbs,
  note,
  actions,
  aside,
  children,
}: {
  title: string;
  /** What the page is a part of. */
  crumbs?: readonly Crumb[];
  /** What is worth knowing of it, below the title. */
  note?: ReactNode;
  /** What is done to the whole entry. */
  actions?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <main id="content" className="min-w-0 pb-16 only:col-span-full">
        <header className="mb-5">
          {crumbs ? <Breadcrumb crumbs={crumbs} /> : null}
          <div className="flex items-start justify-between gap-x-4">
            <h1 className="min-w-0 font-serif text-figure [overflow-wrap:anywhere]">{title}</h1>
            {actions ? <div className="flex shrink-0 gap-2">{actions}</div> : null}
          </div>
          {note ? <p className="mt-1 text-sm text-mute">{note}</p> : null}
        </header>
        {children}
      </main>
      {aside ? <div className="flex min-w-0 flex-col gap-5 pb-16">{aside}</div> : null}
    </>
  );
}
