import { useLocale, useTranslations } from "next-intl";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import type { LedgerLine } from "@/lib/cv/import/ledger/ledger";
import type { Question } from "@/lib/cv/import/ledger/questions";
import type { Cv, Experience } from "@/lib/cv/model";
import { wordsFor } from "@/lib/cv/words/words";
import { QuestionField } from "./question-fields";

/**
 * A file as the CV it would become, for a person to check: who, each experience, the rest. What is unsure is marked where it
 * stands, with the field that mends it; the numbers lead to the lines of the file.
 */
export function ReadCv({
  cv,
  ledger,
  questions,
}: {
  cv: Cv;
  ledger: readonly LedgerLine[];
  questions: readonly Question[];
}) {
  const t = useTranslations("editor.importing");
  const { profile, experiences, skillGroups, sections } = cv;
  const open = questions.length;
  const naming = questions.filter(({ asks }) => asks.for === "name");
  const rest = questions.filter(
    (question) => placeOf(question, experiences) === null && !naming.includes(question),
  );
  return (
    <EditorPanel id="read" title={t("readTitle")} aside={t("readAside", { count: open })}>
      <p className="font-serif text-figure [overflow-wrap:anywhere]">{profile.name || t("noNameYet")}</p>
      {profile.titles.length === 0 ? null : <p className="text-ink-2">{profile.titles.join(" · ")}</p>}
      {profile.contacts.length === 0 ? null : (
        <p className="text-sm text-mute">{t("privateContacts", { count: profile.contacts.length })}</p>
      )}
      <Unsure questions={naming} />
      <h3 className="mt-5 font-medium text-ink-2">{t("readExperiences", { count: experiences.length })}</h3>
      {experiences.length === 0 ? <p className="mt-1 text-ink-2">{t("noExperienceRead")}</p> : null}
      <ol>
        {experiences.map((experience) => (
          <ReadExperience
            key={experience.slug}
            experience={experience}
            line={lineOf(experience.slug, ledger)}
            questions={questions.filter((question) => placeOf(question, experiences) === experience.slug)}
          />
        ))}
      </ol>
      {skillGroups.length + sections.length === 0 ? null : (
        <>
          <h3 className="mt-5 font-medium text-ink-2">{t("readRest")}</h3>
          <ul className="mt-1">
            {skillGroups.map(({ slug, title, skills }) => (
              <li key={slug} className="[overflow-wrap:anywhere]">
                {title} <span className="text-mute">{t("readSkills", { count: skills.length })}</span>
              </li>
            ))}
            {sections.map(({ title, hidden }) => (
              <li key={title} className="[overflow-wrap:anywhere]">
                {title} {hidden ? <span className="text-mute">{t("readHidden")}</span> : null}
              </li>
            ))}
          </ul>
        </>
      )}
      <Unsure questions={rest} />
    </EditorPanel>
  );
}

function ReadExperience({
  experience: { organisation, role, projects, ...period },
  line,
  questions,
}: {
  experience: Experience;
  line: number | null;
  questions: readonly Question[];
}) {
  const t = useTranslations("editor.importing");
  const words = wordsFor(useLocale());
  return (
    <li className="border-t border-line-2 py-3 first:border-t-0">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-medium [overflow-wrap:anywhere]">
          {organisation || t("noOrganisationRead")}
        </span>
        <span className="text-ink-2 [overflow-wrap:anywhere]">{role}</span>
        {line === null ? null : (
          <a
            href={`#line-${line}`}
            className="ml-auto inline-flex min-h-6 items-center text-sm text-mute underline underline-offset-4 hover:text-ink"
          >
            {t("toLine", { line })}
          </a>
        )}
      </div>
      <p className="text-sm text-ink-2">
        {[
          words.period(period) || t("noPeriodRead"),
          ...(projects.length === 0 ? [] : [t("readProjects", { count: projects.length })]),
        ].join(" · ")}
      </p>
      <Unsure questions={questions} />
    </li>
  );
}

function Unsure({ questions }: { questions: readonly Question[] }) {
  const t = useTranslations("editor.importing");
  if (questions.length === 0) return null;
  return (
    <div className="mt-3 flex flex-col gap-4 rounded-control border-l-4 border-accent bg-accent-soft px-4 py-3">
      <p className="text-sm font-semibold text-accent">{t("unsure")}</p>
      {questions.map((question) => (
        <QuestionField key={question.id} question={question} />
      ))}
    </div>
  );
}

/** The experience that a question is about; null for one about something else. */
function placeOf({ asks }: Question, experiences: readonly Experience[]): string | null {
  if (!("slug" in asks) || asks.for === "level") return null;
  const { slug } = asks;
  const isHere = (experience: Experience) =>
    experience.slug === slug || experience.projects.some((project) => project.slug === slug);
  return experiences.find(isHere)?.slug ?? null;
}

/** The first line of the file that became the experience. */
function lineOf(slug: string, ledger: readonly LedgerLine[]): number | null {
  const path = new RegExp(`(?:^|, )experiences/${slug}(?:$|[/,])`);
  return ledger.find(({ where }) => where !== null && path.test(where))?.line ?? null;
}
