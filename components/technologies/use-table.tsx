import { useTranslations } from "next-intl";
import type { UseEvidence } from "@/lib/cv/evidence/technology-evidence";
import type { Words } from "@/lib/cv/words/words";
import { UseSource } from "./use-source";

/** The table twin of a technology's timeline: the same uses, with the periods the bars are drawn from. */
export function UseTable({ uses, words }: { uses: readonly UseEvidence[]; words: Words }) {
  const t = useTranslations("technology");
  return (
    <table className="mt-2 w-full border-collapse text-left text-sm">
      <thead>
        <tr className="border-b border-line text-mute">
          <Header>{t("period")}</Header>
          <Header>{t("project")}</Header>
          <Header>{t("source")}</Header>
        </tr>
      </thead>
      <tbody>
        {uses.map((use, at) => (
          <tr key={at} className="border-b border-line-2 align-top last:border-b-0">
            <td className="py-1.5 pr-3 tabular-nums">{words.period(use.period) || t("noPeriod")}</td>
            <td className="py-1.5 pr-3">
              {use.project.title} <span className="text-mute">{use.project.organisation}</span>
            </td>
            <td className="py-1.5">
              <UseSource use={use} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Header({ children }: { children: string }) {
  return (
    <th scope="col" className="py-1.5 pr-3 font-medium">
      {children}
    </th>
  );
}
