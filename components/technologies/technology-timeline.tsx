import { useTranslations } from "next-intl";
import { LaneBars } from "@/components/charts/lane-bars";
import { percent } from "@/components/charts/percent";
import { ChartDataTable } from "@/components/ui/chart-data-table";
import { ChartPanel, TOGGLE } from "@/components/ui/chart-panel";
import { firstMonth } from "@/lib/cv/months";
import type { ExperienceBand } from "@/lib/cv/view/charts/experience-bands";
import { shareOf, type TimeAxis } from "@/lib/cv/view/charts/time-axis";
import { SEGMENT_KINDS, type SegmentKind } from "@/lib/cv/view/charts/track-segments";
import type { TechnologyEvidence, UseEvidence } from "@/lib/cv/view/evidence/technology-evidence";
import type { Locale } from "@/lib/cv/vocabulary";
import type { Words } from "@/lib/cv/words/words";
import { UseSwatch, useSource } from "./use-source";

const LEGEND = {
  stated: "stated",
  inherited: "inheritedFromMission",
  evaluated: "evaluatedPeriod",
} as const satisfies Record<SegmentKind, string>;

/** The height of a line of experiences, in pixels. */
const BAND_ROW = 28;

/** When one technology was used, under the experiences of the career; the table of its uses is one click away. */
export function TechnologyTimeline({
  evidence: { facts, uses },
  bands,
  axis,
  lang,
  words,
  isTable,
}: {
  evidence: TechnologyEvidence;
  bands: readonly ExperienceBand[];
  axis: TimeAxis;
  /** The language of the CV. */
  lang: Locale;
  words: Words;
  /** Its table is asked for. */
  isTable: boolean;
}) {
  const t = useTranslations("technology");
  const twin = useTranslations("twin");
  const other = twin(isTable ? "chart" : "table");
  const kinds = SEGMENT_KINDS.filter((kind) => facts.segments.some((segment) => segment.kind === kind));
  const lanes = [
    { label: t("use"), segments: facts.segments.filter(({ kind }) => kind !== "evaluated") },
    { label: t("evaluation"), segments: facts.segments.filter(({ kind }) => kind === "evaluated") },
  ].filter(({ segments }) => segments.length > 0);
  const rows = 1 + Math.max(0, ...bands.map(({ row }) => row));
  return (
    <ChartPanel
      id="timeline"
      title={t("timeline")}
      isTable={isTable}
      toggle={
        <a
          href={isTable ? "?#timeline" : "?open=timeline#timeline"}
          aria-label={`${other}, ${t("timeline")}`}
          className={TOGGLE}
        >
          {other}
        </a>
      }
      summary={words.evidence(facts)}
      actions={kinds.map((kind) => (
        <span key={kind} className="flex items-center gap-2 text-mute print:hidden">
          <UseSwatch kind={kind} category={facts.category} />
          {t(LEGEND[kind])}
        </span>
      ))}
      chart={
        <div className="px-5 pb-4">
          <div
            aria-hidden="true"
            className="relative grid grid-cols-1 gap-x-3 text-sm sm:grid-cols-[5.5rem_minmax(0,1fr)]"
          >
            <div className="absolute inset-y-0 right-0 left-0 sm:left-[6.25rem]">
              {axis.ticks.map((year) => (
                <span
                  key={year}
                  className="absolute top-6 bottom-0 w-px bg-line-2"
                  style={{ left: percent(shareOf(axis, year * 12)) }}
                />
              ))}
            </div>
            <div className="@container relative h-6 text-xs text-mute tabular-nums sm:col-start-2">
              {axis.ticks.map((year, at) => (
                <span
                  key={year}
                  className={`absolute ${at % 2 === 1 ? "@max-[26rem]:hidden" : ""}`}
                  style={{ left: percent(shareOf(axis, year * 12)) }}
                >
                  {year}
                </span>
              ))}
            </div>
            <span className="leading-6 text-mute max-sm:hidden">{t("missions")}</span>
            <div className="relative" style={{ height: `${rows * BAND_ROW}px` }}>
              {bands.map((band) => (
                <Band key={band.experience.slug} band={band} axis={axis} words={words} />
              ))}
            </div>
            {lanes.map(({ label, segments }) => (
              <div key={label} className="contents">
                <span className="relative leading-7 text-mute max-sm:leading-5">{label}</span>
                <div className="relative flex h-7 flex-col justify-center max-sm:h-5">
                  <LaneBars track={{ category: facts.category, segments }} axis={axis} />
                </div>
              </div>
            ))}
          </div>
        </div>
      }
      table={<UseTable caption={words.evidence(facts)} uses={uses} lang={lang} words={words} />}
    />
  );
}

function Band({ band, axis, words }: { band: ExperienceBand; axis: TimeAxis; words: Words }) {
  const { experience, start, end, ongoing, row } = band;
  return (
    <span
      title={`${experience.organisation}, ${words.period(experience)}`}
      className={`@container absolute block h-6 min-w-1 rounded-[5px] border border-line bg-line-2 text-xs leading-[1.375rem] text-ink-2 ${
        ongoing ? "rounded-r-none border-r-0" : ""
      }`}
      style={{
        top: `${row * BAND_ROW}px`,
        left: percent(shareOf(axis, start)),
        width: percent(shareOf(axis, end + 1) - shareOf(axis, start)),
      }}
    >
      {/* A letter cut in two says nothing. */}
      <span className="block truncate px-2 @max-[3rem]:hidden">{experience.organisation}</span>
    </span>
  );
}

/** The table twin of a technology's timeline: the same uses, with the periods the bars are drawn from. */
function UseTable({
  caption,
  uses,
  lang,
  words,
}: {
  caption: string;
  uses: readonly UseEvidence[];
  /** The language of the CV. */
  lang: Locale;
  words: Words;
}) {
  const t = useTranslations("technology");
  const sourceOf = useSource();
  return (
    <ChartDataTable
      cards
      caption={caption}
      columns={[{ label: t("project") }, { label: t("period") }, { label: t("source") }]}
      rows={uses.map((use, at) => ({
        key: String(at),
        cells: [
          { text: `${use.project.title} (${use.project.organisation})`, lang },
          {
            text: words.period(use.period) || t("noPeriod"),
            value: use.period.from === undefined ? 0 : firstMonth(use.period.from),
          },
          { text: sourceOf(use) },
        ],
      }))}
    />
  );
}
