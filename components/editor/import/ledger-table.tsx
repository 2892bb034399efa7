import Link from "next/link";
import { useTranslations } from "next-intl";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { ButtonLink } from "@/components/ui/button";
import type { Became, LedgerLine } from "@/lib/cv/import/ledger/ledger";
import type { Cv } from "@/lib/cv/model";
import { ledgerPlaces } from "./ledger-place";

export const OUTCOMES: readonly Became[] = ["question", "mapped", "kept", "noise"];
const PAGE = 500;

/** Each line of the file beside what became of it, all of them or those of one outcome. */
export function LedgerTable({
  ledger,
  cv,
  shown,
  from,
}: {
  ledger: readonly LedgerLine[];
  /** The CV that the file alone makes, for the names of places. */
  cv: Cv;
  shown: Became | null;
  /** The first line to show. */
  from: number;
}) {
  const t = useTranslations("editor.importing");
  const wanted = ledger.filter(({ became, line }) => (shown === null || became === shown) && line >= from);
  const rows = wanted.slice(0, PAGE);
  const next = wanted[PAGE]?.line;
  const count = (became: Became) => ledger.filter((line) => line.became === became).length;
  return (
    <EditorPanel id="ledger" title={t("ledger")} aside={t("ledgerAside", { count: ledger.length })}>
      <nav aria-label={t("ledgerFilter")} className="mb-3 flex flex-wrap gap-2">
        <FilterLink
          outcome={null}
          isCurrent={shown === null}
          label={t("allLines", { count: ledger.length })}
        />
        {OUTCOMES.map((outcome) => (
          <FilterLink
            key={outcome}
            outcome={outcome}
            isCurrent={shown === outcome}
            label={t(`lines_${outcome}`, { count: count(outcome) })}
          />
        ))}
      </nav>
      {rows.length === 0 ? <p className="text-ink-2">{t("noLine")}</p> : null}
      <ol>
        {rows.map((line) => (
          <li
            key={line.line}
            id={`line-${line.line}`}
            className="grid scroll-mt-20 grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 border-t border-line-2 py-1 text-sm first:border-t-0 target:bg-accent-soft lg:grid-cols-[2.5rem_minmax(0,3fr)_minmax(0,2fr)]"
          >
            <span className="text-right text-mute tabular-nums">{line.line}</span>
            <span className="font-mono [overflow-wrap:anywhere] whitespace-pre-wrap">{line.text}</span>
            <span className="col-start-2 text-ink-2 [overflow-wrap:anywhere] lg:col-start-3">
              <Outcome line={line} cv={cv} />
            </span>
          </li>
        ))}
      </ol>
      {next === undefined ? null : (
        <ButtonLink href={address(shown, next)} className="mt-3">
          {t("moreLines")}
        </ButtonLink>
      )}
    </EditorPanel>
  );
}

function FilterLink({
  outcome,
  isCurrent,
  label,
}: {
  outcome: Became | null;
  isCurrent: boolean;
  label: string;
}) {
  return (
    <Link
      href={address(outcome, 1)}
      scroll={false}
      aria-current={isCurrent ? "true" : undefined}
      className="inline-flex min-h-11 items-center rounded-control border border-line px-3 text-sm hover:border-mute aria-current:border-accent-soft aria-current:bg-accent-soft aria-current:font-medium aria-current:text-accent lg:min-h-8"
    >
      {label}
    </Link>
  );
}

function address(outcome: Became | null, from: number): string {
  const query = new URLSearchParams({
    ...(outcome !== null && { lines: outcome }),
    ...(from > 1 && { from: `${from}` }),
  }).toString();
  return query === "" ? "/admin/import#ledger" : `/admin/import?${query}#ledger`;
}

function Outcome({ line: { became, where }, cv }: { line: LedgerLine; cv: Cv }) {
  const t = useTranslations("editor.importing");
  if (where === null) return <span className="text-mute">{t(`became_${became}`)}</span>;
  const places = ledgerPlaces(where, cv).map(({ names, field }) =>
    [...names, ...(field === null ? [] : [t(`place_${field}`)])].join(" › "),
  );
  const isAsked = became === "question";
  return (
    <>
      {isAsked ? <strong className="font-medium text-ink">{t("became_question")} · </strong> : null}
      {became === "kept" ? `${t("became_kept")} · ` : null}
      {places.join(", ")}
    </>
  );
}
