import { useLocale, useTranslations } from "next-intl";
import { CollapsiblePanel } from "@/components/editor/shell/collapsible-panel";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { type Finding, SEVERITIES } from "@/lib/cv/check/finding";
import { findingSentence } from "@/lib/cv/check/words";
import { DeclareSkill, type SkillPlaces } from "./declare-skill";
import { type FindingAction, FindingButtons } from "./finding-buttons";

/** So many of one kind are read under a heading of their own. */
const GROUPED = 3;

type Shown = { action: FindingAction; places: SkillPlaces };

/** What to check, gravest first and like beside like, then what the candidate called right. */
export function FindingList({ findings, ...shown }: { findings: readonly Finding[] } & Shown) {
  const t = useTranslations("editor.checking");
  const open = findings.filter(({ accepted }) => !accepted);
  const accepted = findings.filter((finding) => finding.accepted);
  return (
    <div className="flex flex-col gap-5">
      {open.length === 0 ? <p className="text-md text-ink-2">{t("none")}</p> : null}
      {SEVERITIES.map((severity) => {
        const those = open.filter((finding) => finding.severity === severity);
        if (those.length === 0) return null;
        return (
          <EditorPanel
            key={severity}
            id={`check-${severity}`}
            title={t(severity)}
            aside={t("count", { count: those.length })}
          >
            <ByKind findings={those} {...shown} />
          </EditorPanel>
        );
      })}
      {accepted.length === 0 ? null : (
        <CollapsiblePanel title={t("accepted", { count: accepted.length })}>
          <Lines findings={accepted} {...shown} />
        </CollapsiblePanel>
      )}
    </div>
  );
}

function ByKind({ findings, ...shown }: { findings: readonly Finding[] } & Shown) {
  const t = useTranslations("editor.checking");
  const kinds = [...new Set(findings.map(({ about }) => about.kind))];
  const groups = kinds.map((kind) => ({ kind, those: findings.filter(({ about }) => about.kind === kind) }));
  const many = groups.filter(({ those }) => those.length >= GROUPED);
  const few = groups.flatMap(({ those }) => (those.length >= GROUPED ? [] : those));
  return (
    <>
      {few.length === 0 ? null : <Lines findings={few} {...shown} />}
      {many.map(({ kind, those }) => (
        <details key={kind} open className="group border-t border-line-2 first:border-t-0">
          <summary className="flex min-h-11 items-center gap-2 font-medium">
            <span aria-hidden="true" className="text-mute transition-transform group-open:rotate-90">
              ›
            </span>
            {t(`kinds.${kind}`)}
            <span className="text-sm font-normal whitespace-nowrap text-mute">
              {t("count", { count: those.length })}
            </span>
          </summary>
          <Lines findings={those} {...shown} />
        </details>
      ))}
    </>
  );
}

function Lines({ findings, action, places }: { findings: readonly Finding[] } & Shown) {
  const locale = useLocale();
  return (
    <ul>
      {findings.map((finding) => {
        const { key, about, target, accepted } = finding;
        const isUndeclared = about.kind === "undeclared" && target.noun === "technology" && !accepted;
        return (
          <li
            key={key}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 border-t border-line-2 py-2 first:border-t-0"
          >
            <p id={idOf(key)} className="min-w-[min(24ch,100%)] flex-1 [overflow-wrap:anywhere]">
              {findingSentence(about, locale)}
            </p>
            {isUndeclared && places.groups.length > 0 ? (
              <DeclareSkill
                technology={target.slug}
                name={about.technology}
                places={places}
                describedBy={idOf(key)}
              />
            ) : null}
            <FindingButtons
              finding={key}
              isAccepted={accepted}
              // Nothing can be declared before there is a group to declare it in.
              address={
                isUndeclared && places.groups.length === 0 ? "/admin#new-group" : findingAddress(finding)
              }
              describedBy={idOf(key)}
              action={action}
            />
          </li>
        );
      })}
    </ul>
  );
}

function idOf(key: string): string {
  return `finding-${key.replaceAll(/[^a-z0-9-]/gi, "-")}`;
}

/** Where in the editor a finding is mended: the page, and the part of it that holds the field. */
function findingAddress({ target, about }: Pick<Finding, "target" | "about">): string {
  switch (target.noun) {
    case "profile":
      return "/admin/profile#summary";
    case "skillGroup":
      return `/admin/skills/${target.slug}#skill-${target.skill}`;
    case "experience":
      // Where nothing is said, an experience is missing.
      return about.kind === "gap"
        ? "/admin#experiences"
        : `/admin/experiences/${target.slug}#${partOf(about)}`;
    case "project":
      return `/admin/projects/${target.slug}#${partOf(about)}`;
    case "section":
      return "/admin/sections";
    case "technology":
      return `/admin/technologies/${target.slug}`;
    case "levels":
      return "/admin/levels";
    case "import":
      return "/admin/import";
  }
}

/** Id of the part of the page of an experience or a project that a finding is about. */
function partOf(about: Finding["about"]): string {
  switch (about.kind) {
    case "empty":
      return "summary";
    case "emptySection":
      return "sections";
    case "noTechnology":
      return "technologies";
    case "sameTitle":
      return "title";
    case "reversed":
    case "future":
    case "outside":
      return about.of === "technology" ? "technologies" : "period";
    default:
      return "period";
  }
}
