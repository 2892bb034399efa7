import Link from "next/link";
import { useTranslations } from "next-intl";
import { EditorPanel } from "../shell/editor-panel";
import type { SidebarGroup } from "../shell/sidebar-entries";

/** The rest of the CV, part by part. */
export function OverviewParts({ groups }: { groups: readonly SidebarGroup[] }) {
  const t = useTranslations("editor");
  return (
    <EditorPanel id="parts" title={t("overview.parts")}>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {groups.flatMap(({ entries }) =>
          entries.map(({ href, label, count, arePrivate }) => (
            <li key={href} className="border-b border-line-2">
              <Link
                prefetch={false}
                href={href}
                className="flex min-h-11 items-center justify-between gap-3 hover:underline"
              >
                <span className="min-w-0 [overflow-wrap:anywhere]">
                  {"text" in label ? label.text : t(`rail.${label.key}`)}
                </span>
                {count === null ? null : (
                  <span className="text-sm text-mute tabular-nums">
                    {arePrivate && count !== null ? t("rail.private", { count }) : count}
                  </span>
                )}
              </Link>
            </li>
          )),
        )}
      </ul>
    </EditorPanel>
  );
}
