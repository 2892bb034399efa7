import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CategoryDot } from "@/components/charts/category-dot";
import { groupTitle } from "@/components/skills/group-title";
import { LevelBadge } from "@/components/skills/level-badge";
import type { Level } from "@/lib/cv/model";
import type { TechnologyEvidence } from "@/lib/cv/view/evidence/technology-evidence";
import { withValue } from "@/lib/cv/view/filter/edit-query";
import { EMPTY_QUERY } from "@/lib/cv/view/filter/query";
import type { Locale } from "@/lib/cv/vocabulary";
import { hrefOf } from "@/lib/url/write-query";

/** What surrounds a technology: the skill that declares it, where it was used, and beside what. */
export function TechnologyAside({
  evidence: { technology, declarations, usedWith, places },
  scale,
  lang,
}: {
  evidence: TechnologyEvidence;
  scale: readonly Level[];
  /** The language of the CV. */
  lang: Locale;
}) {
  const t = useTranslations("technology");
  const filtered = withValue(EMPTY_QUERY, "tech", technology.slug);
  return (
    <aside className="flex flex-col gap-6">
      {declarations.length > 0 ? (
        <Part id="declaration" title={t("declaration")}>
          {declarations.map(({ group, skill, level }, at) => (
            <li key={at} className="py-1">
              <span className="flex items-center justify-between gap-3 text-ink-2">
                <span lang={lang}>{skill}</span>
                {level ? <LevelBadge level={level} scale={scale} lang={lang} /> : null}
              </span>
              <span className="block text-sm text-mute">
                {t("declaredIn", { group: groupTitle(group) })}
                {level?.minYears ? ` · ${t("minYears", { years: level.minYears })}` : null}
              </span>
            </li>
          ))}
        </Part>
      ) : null}
      {places.length > 0 ? (
        <Part id="places" title={t("places")}>
          {places.map(({ orgSlug, organisation, projects }) => (
            <Row key={orgSlug} aside={t("atPlace", { count: projects })}>
              <Link href={hrefOf("/", withValue(filtered, "org", orgSlug))} prefetch={false} className={LINK}>
                {organisation}
              </Link>
            </Row>
          ))}
        </Part>
      ) : null}
      {usedWith.length > 0 ? (
        <Part id="used-with" title={t("usedWith")}>
          {usedWith.map(({ technology: { slug, name, category }, projects }) => (
            <Row key={slug} aside={t("together", { count: projects })}>
              <CategoryDot category={category} />
              <Link href={`/technologies/${slug}`} prefetch={false} className={LINK}>
                {name}
              </Link>
            </Row>
          ))}
        </Part>
      ) : null}
    </aside>
  );
}

const LINK = "inline-flex min-h-6 items-center hover:text-ink hover:underline hover:underline-offset-4";

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-sm font-semibold">
        {title}
      </h2>
      <ul className="mt-1">{children}</ul>
    </section>
  );
}

function Row({ aside, children }: { aside: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2 py-0.5 text-ink-2">
      {children}
      <span className="ml-auto text-sm whitespace-nowrap text-mute tabular-nums">{aside}</span>
    </li>
  );
}
