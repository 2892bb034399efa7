"use client";

import { useTranslations } from "next-intl";
import { CheckField } from "./check-field";
import { TextField } from "./text-field";
import type { TypedPeriod } from "./typed-period";

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
      <TextField
        label={t("from")}
        path={`${path}.from`}
        value={value.from}
        onChange={(from) => onChange({ ...value, from })}
        placeholder={inherited?.from ?? ""}
        hint={t("hint")}
      />
      <div className="min-w-0">
        <TextField
          label={t("to")}
          path={`${path}.to`}
          value={value.ongoing ? t("ongoing") : value.to}
          onChange={(to) => onChange({ ...value, to })}
          placeholder={inherited?.to ?? ""}
          disabled={value.ongoing}
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
