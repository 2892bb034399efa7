import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";

/** A titled box of the editor. */
export function EditorPanel({
  id,
  title,
  aside,
  children,
}: {
  id: string;
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Panel id={id} title={title} aside={aside}>
      <div className="px-5 pb-5">{children}</div>
    </Panel>
  );
}
