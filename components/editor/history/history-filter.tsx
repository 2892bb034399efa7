import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Input, Select } from "@/components/ui/control";
import { EDIT_TOPICS } from "@/lib/cv/edit/edit-topic";
import { type HistoryView, historyAddress } from "./history-address";

/** Which revisions are shown; a form of the browser's own, so that it needs no script. */
export function HistoryFilter({ view }: { view: HistoryView }) {
  const t = useTranslations("editor.revisions");
  const id = useId();
  const { topic, text, compared } = view;
  return (
    <form action="/admin/history" className="mb-5 flex flex-wrap items-end gap-2">
      <div className="max-sm:w-full sm:w-56">
        <label htmlFor={`${id}-topic`} className="mb-1.5 block text-sm font-medium text-ink-2">
          {t("topic")}
        </label>
        <Select id={`${id}-topic`} name="topic" defaultValue={topic ?? ""} key={topic}>
          <option value="">{t("allTopics")}</option>
          {EDIT_TOPICS.map((each) => (
            <option key={each} value={each}>
              {t(`topics.${each}`)}
            </option>
          ))}
        </Select>
      </div>
      <div className="min-w-40 flex-1 sm:max-w-72">
        <label htmlFor={`${id}-text`} className="mb-1.5 block text-sm font-medium text-ink-2">
          {t("search")}
        </label>
        <Input id={`${id}-text`} name="q" type="search" defaultValue={text} key={text} maxLength={200} />
      </div>
      {compared === null ? null : <input type="hidden" name="compare" value={compared} />}
      <Button type="submit" icon="search">
        {t("filter")}
      </Button>
      {topic === null && text === "" ? null : (
        <ButtonLink href={historyAddress({ topic: null, text: "", compared })}>{t("showAll")}</ButtonLink>
      )}
    </form>
  );
}
