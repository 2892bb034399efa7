import { useTranslations } from "next-intl";

type Kind =
  | "dashboard"
  | "project"
  | "technology"
  | "offer"
  | "pdf"
  | "docx"
  | "xlsx"
  | "csv"
  | "md"
  | "json";

/** What was read, page by page and file by file, in the last week and month. */
export function ReadTable({ rows }: { rows: readonly { kind: Kind; week: number; month: number }[] }) {
  const t = useTranslations("editor.readers");
  return (
    <section className="rounded-panel border border-line bg-surface p-5">
      <table className="w-full">
        <caption className="mb-3 text-left font-serif text-title">{t("kinds")}</caption>
        <thead>
          <tr className="border-b border-line text-sm text-ink-2">
            <th scope="col" className="py-1.5 text-left font-medium">
              {t("what")}
            </th>
            <th scope="col" className="py-1.5 text-right font-medium">
              {t("week")}
            </th>
            <th scope="col" className="py-1.5 text-right font-medium">
              {t("month")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, week, month }) => (
            <tr key={kind} className="border-b border-line-2 last:border-b-0">
              <th scope="row" className="py-1.5 text-left font-normal">
                {t(`kind.${kind}`)}
              </th>
              <td className="py-1.5 text-right tabular-nums">{week}</td>
              <td className="py-1.5 text-right tabular-nums">{month}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
