import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { EditorPanel } from "@/components/editor/shell/editor-panel";
import { Input, Select } from "@/components/ui/control";
import { problemMessage } from "@/lib/cv/import/ledger/problem-messages";
import type { Question } from "@/lib/cv/import/ledger/questions";

/** What the importer asks, each with the field that answers it; all may stay empty. */
export function QuestionFields({ questions }: { questions: readonly Question[] }) {
  const t = useTranslations("editor.importing");
  if (questions.length === 0) return null;
  return (
    <EditorPanel id="questions" title={t("questions")} aside={t("questionsAside")}>
      <div className="flex flex-col gap-5">
        {questions.map((question) => (
          <QuestionField key={question.id} question={question} />
        ))}
      </div>
    </EditorPanel>
  );
}

/** One question, with the field that answers it. */
export function QuestionField({ question }: { question: Question }) {
  const t = useTranslations("editor.importing");
  const locale = useLocale();
  const { line } = question.problem;
  return (
    <fieldset
      aria-describedby="apply-answer"
      className="border-t border-line-2 pt-4 first-of-type:border-t-0 first-of-type:pt-0"
    >
      <legend className="float-left mb-1.5 w-full font-medium [overflow-wrap:anywhere]">
        {line === null ? null : <span className="font-normal text-mute">{t("line", { line })} </span>}
        {problemMessage(question.problem, locale)}
      </legend>
      <div className="clear-both">
        <AnswerField question={question} />
      </div>
    </fieldset>
  );
}

function AnswerField({ question: { id, asks } }: { question: Question }) {
  const t = useTranslations("editor.importing");
  const name = (part: string) => `answer:${id}:${part}`;
  switch (asks.for) {
    case "name":
    case "organisation":
      return <TextAnswer label={t(asks.for === "name" ? "name" : "organisation")} name={name("text")} />;
    case "period":
      return (
        <div className="flex flex-wrap items-end gap-3">
          <TextAnswer label={t("from")} name={name("from")} hint={t("fromHint")} />
          <TextAnswer label={t("to")} name={name("to")} hint={t("toHint")} />
          <label className="inline-flex min-h-11 items-center gap-2 lg:min-h-9">
            <input type="checkbox" name={name("ongoing")} className="accent-accent" />
            {t("ongoing")}
          </label>
        </div>
      );
    case "roles":
      return (
        <PickAnswer
          label={t("roles")}
          name={name("pick")}
          options={[
            ["", t("rolesRight", { organisation: asks.organisation, role: asks.role })],
            ["swap", t("rolesRight", { organisation: asks.role, role: asks.organisation })],
          ]}
        />
      );
    case "level":
      return (
        <PickAnswer
          label={t("level")}
          name={name("pick")}
          options={[
            ["", t("levelLater")],
            ["rank", t("levelRank")],
            ...asks.levels.map(({ slug, label }) => [slug, label] as const),
          ]}
        />
      );
    case "technologies":
      return (
        <PickAnswer
          label={t("doubtful")}
          name={name("pick")}
          options={[
            ["", t("doubtfulText")],
            ["add", t("doubtfulAdd", { count: asks.names.length })],
          ]}
        />
      );
    case "line":
      return (
        <PickAnswer
          label={t("lostLine")}
          name={name("pick")}
          options={[
            ["", t("lostLineDrop")],
            ["keep", t("lostLineKeep")],
          ]}
        />
      );
  }
}

function TextAnswer({ label, name, hint }: { label: string; name: string; hint?: string }) {
  const id = useId();
  return (
    <div className="max-w-sm flex-1">
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium text-ink-2">
        {label}
      </label>
      <Input id={id} type="text" name={name} maxLength={200} placeholder={hint} />
    </div>
  );
}

function PickAnswer({
  label,
  name,
  options,
}: {
  label: string;
  name: string;
  options: readonly (readonly [value: string, label: string])[];
}) {
  const id = useId();
  return (
    <div className="max-w-md">
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium text-ink-2">
        {label}
      </label>
      <Select id={id} name={name}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
}
