"use client";

import { useTranslations } from "next-intl";
import { FilterLink } from "@/components/view/filter-link";
import { ProofLink } from "@/components/view/proof-link";
import { useDashboard } from "@/components/view/view-provider";
import { factsOf } from "@/lib/cv/view/charts/technology-facts";
import { comparedPairOf } from "@/lib/cv/view/filter/compared-pair";

/** Of more, each has its lane and its page. */
const MOST = 4;

/**
 * What the CV shows of each technology that the filter names, in a sentence, with the way to its proof; of two, how many
 * projects have both or only one.
 */
export function SelectedTechnologies() {
  const t = useTranslations("view");
  const { index, query, words } = useDashboard();
  const facts = factsOf(index);
  const selected = [...query.tech, ...query.must].slice(0, MOST).flatMap((slug) => facts.get(slug) ?? []);
  const pair = comparedPairOf(index, query);
  const name = (slug: string) => facts.get(slug)?.name ?? slug;
  if (selected.length === 0) return null;
  return (
    <ul className="selected-technologies">
      {selected.map((each) => (
        <li key={each.slug}>
          {words.evidence(each)}
          {each.level === null && each.through !== null ? (
            <span
              lang={index.cv.profile.locale}
            >{` (${each.through.level.label} · ${each.through.skill})`}</span>
          ) : null}
          .{" "}
          <ProofLink of={{ kind: "technology", slug: each.slug }} href={`/technologies/${each.slug}`}>
            {t("proof")}
            <span className="sr-only"> {each.name}</span>
          </ProofLink>
        </li>
      ))}
      {pair === null ? null : (
        <li>
          {pair.parts.map(({ kind, shown, query: part }, at) => (
            <span key={kind}>
              {at > 0 ? " · " : ""}
              <FilterLink to={() => part}>
                {t("pair", { kind, first: name(pair.first), second: name(pair.second), count: shown })}
              </FilterLink>
            </span>
          ))}
        </li>
      )}
    </ul>
  );
}
