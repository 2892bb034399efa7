"use client";

import { useTranslations } from "next-intl";
import type { TypedPeriod } from "@/lib/cv/edit/typed-date";
import { CheckField } from "./check-field";
import { DateField } from "./date-field";

/** First and last month, or year. `inherited` shows through where nothing is typed. */
export function PeriodFields({
  path,
  value,
  onChange,
  inherited,
}: {
  path: string;
  value: TypedPeriod;
  onChange: (value: TypedPeriod) => void;
  inherited?: { from: string; to: string };
}) {
  const t = useTranslations("editor.period");
  return (
    <>
      <DateField
        label={t("from")}
        path={`${path}.from`}
        value={value.from}
        onChange={(from) => onChange({ ...value, from })}
        placeholder={inherited?.from ?? ""}
        hint={t("hint")}
      />
      <div className="min-w-0">
        <DateField
          label={t("to")}
          path={`${path}.to`}
          value={value.ongoing ? t("ongoing") : value.to}
          onChange={(to) => onChange({ ...value, to })}
          placeholder={inherited?.to ?? ""}
          isDisabled={value.ongoing}
        />
        <CheckField
          label={t("isOngoing")}
          isChecked={value.ongoing}
          onChange={(ongoing) => onChange({ ...value, ongoing })}
        />
      </div>
    </>
  );
}
